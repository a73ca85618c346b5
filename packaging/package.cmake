# What "cmake --install" puts beside the program, and the Debian package: cpack -G DEB.
set(GENERATED ${CMAKE_BINARY_DIR}/packaging)
set(GENERATED_FILES)

# starvane_gzip(<file> <folder> <name>): installs the file, compressed.
function(starvane_gzip file folder name)
    set(archive ${GENERATED}/${folder}/${name}.gz)
    cmake_path(GET archive PARENT_PATH parent)
    file(MAKE_DIRECTORY ${parent})
    add_custom_command(OUTPUT ${archive}
        COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/packaging/${file} > ${archive}
        DEPENDS ${PROJECT_SOURCE_DIR}/packaging/${file}
        VERBATIM)
    install(FILES ${archive} DESTINATION ${folder})
    set(GENERATED_FILES ${GENERATED_FILES} ${archive} PARENT_SCOPE)
endfunction()

find_program(GZIP gzip)
if(GZIP)
    starvane_gzip(starvane.1 ${CMAKE_INSTALL_MANDIR}/man1 starvane.1)
    starvane_gzip(starvane.zh_CN.1 ${CMAKE_INSTALL_MANDIR}/zh_CN/man1 starvane.1)
    starvane_gzip(changelog ${CMAKE_INSTALL_DOCDIR} changelog)
endif()

set(ICON ${PROJECT_SOURCE_DIR}/resources/icons/starvane.svg)
set(ICONS ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${ICON} DESTINATION ${ICONS}/scalable/apps)
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(side 16 24 32 48 64 128 256)
        set(png ${GENERATED}/${side}/starvane.png)
        file(MAKE_DIRECTORY ${GENERATED}/${side})
        add_custom_command(OUTPUT ${png}
            COMMAND ${RSVG_CONVERT} -w ${side} -h ${side} -o ${png} ${ICON}
            DEPENDS ${ICON}
            VERBATIM)
        install(FILES ${png} DESTINATION ${ICONS}/${side}x${side}/apps)
        list(APPEND GENERATED_FILES ${png})
    endforeach()
endif()
add_custom_target(starvane_package_files ALL DEPENDS ${GENERATED_FILES})

install(FILES packaging/starvane.desktop packaging/starvane-ledger.desktop
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.starvane.Starvane.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/starvane-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME starvane.xml)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES packaging/starvane.lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME starvane)

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_NAME starvane)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Starvane authors <starvane@starvane.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard of a store's standing with its e-commerce platform")
set(CPACK_PACKAGE_DESCRIPTION
"Starvane reads the files that a store exports from its platform's back office,
keeps them in a local database, and shows the star level, the indicators under
4 points, what to do about them, what is due, and where the trend goes. It has
the rules of 1688, JD and Wish, and generic ones for any other shop.
.
It reads CSV, Excel workbooks and chat logs, traces every number to a file and
row, can take any import back, and opens no connection to the network. It comes
with a window and a command line, in Simplified Chinese and English.")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time: Chinese glyphs, the words on Qt's own buttons, the Wayland platform.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk | fonts-wqy-microhei, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
include(CPack)
