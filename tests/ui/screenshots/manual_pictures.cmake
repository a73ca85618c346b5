# Pictures of the manual, from those of the screenshots: cmake -D FROM=<folder> -D TO=<folder> -P this
foreach(page overview indicator-fulfilment trends due plan wizard imports-demo reports settings)
    string(REGEX REPLACE "-.*" "" name ${page})
    foreach(language en zh)
        configure_file(${FROM}/${page}-1280-${language}-light.png ${TO}/${name}-${language}.png COPYONLY)
    endforeach()
endforeach()
