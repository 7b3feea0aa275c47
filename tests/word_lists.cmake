# cmake -D MAKE=make_word_table -D LIST=x.words -D SCRATCH=... -P word_lists.cmake: the header beside
# a list is the one that the list makes, byte for byte.
cmake_minimum_required(VERSION 3.24)
cmake_path(GET LIST STEM LAST_ONLY name)
cmake_path(GET LIST PARENT_PATH folder)
execute_process(COMMAND ${MAKE} ${LIST} ${SCRATCH}/${name}.hpp COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SCRATCH}/${name}.hpp
                        ${folder}/${name}.hpp RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "${folder}/${name}.hpp is not what ${name}.words makes: run\n"
                        "  make_word_table ${name}.words ${name}.hpp")
endif()
