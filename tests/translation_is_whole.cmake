# Every text of the sources has its translation, and no translation is left over: what lupdate would
# write is what is there. cmake -D ROOT, TARGET, TEXTS, TRANSLATION, COPY, LUPDATE, OPTION -P this
configure_file(${TRANSLATION} ${COPY} COPYONLY)
execute_process(
    COMMAND ${LUPDATE} -silent -I${ROOT} -no-obsolete -locations none @${TEXTS}
            ${OPTION} -ts ${COPY}
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${TRANSLATION} ${COPY} RESULT_VARIABLE differs)
if(differs)
    message(SEND_ERROR "${TRANSLATION} misses texts or has too many: build ${TARGET}")
endif()
# lupdate may take a helper's own name for its context, where the program does not look.
file(STRINGS ${TRANSLATION} lost REGEX "<name>(.*::)?Words</name>")
if(lost)
    message(SEND_ERROR "${TRANSLATION} has texts under \"Words\": move what stands after that struct")
endif()
file(STRINGS ${TRANSLATION} open REGEX "type=\"unfinished\"|<translation></translation>")
if(open)
    list(LENGTH open count)
    message(SEND_ERROR "${TRANSLATION}: ${count} texts have no translation")
endif()
