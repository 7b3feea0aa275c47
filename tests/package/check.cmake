# cmake -D HOW=... -D SOURCE=... -D BUILD=... -D SCRATCH=... -D COMPILER=... -D FLAGS=...
#       -D GENERATOR=... -P check.cmake
#
# Builds the project beside this file against us and runs what it makes.
cmake_minimum_required(VERSION 3.24)
file(REMOVE_RECURSE ${SCRATCH})
set(prefix)
if(HOW STREQUAL "find_package")
    execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix
                    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    set(prefix -D CMAKE_PREFIX_PATH=${SCRATCH}/prefix)

    # Installed is what belongs to the headers, and each of them.
    file(GLOB_RECURSE ours RELATIVE ${SOURCE}/include ${SOURCE}/include/*.hpp)
    file(GLOB_RECURSE theirs RELATIVE ${SCRATCH}/prefix/include ${SCRATCH}/prefix/include/*)
    if(NOT ours STREQUAL theirs)
        message(FATAL_ERROR "installed headers:\n${theirs}\nours:\n${ours}")
    endif()
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -G ${GENERATOR} -S ${CMAKE_CURRENT_LIST_DIR}
                        -B ${SCRATCH}/build ${prefix} -D HOW=${HOW} -D SOURCE=${SOURCE}
                        -D "CMAKE_CXX_COMPILER=${COMPILER}" -D "CMAKE_CXX_FLAGS=${FLAGS}"
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${SCRATCH}/build COMMAND_ERROR_IS_FATAL ANY)
foreach(program consumer printer)
    if(EXISTS ${SCRATCH}/build/${program})
        execute_process(COMMAND ${SCRATCH}/build/${program} OUTPUT_VARIABLE out
                        COMMAND_ERROR_IS_FATAL ANY)
        if(NOT out STREQUAL "0 One.\n6 Two.\n")
            message(FATAL_ERROR "${program} prints '${out}'")
        endif()
    endif()
endforeach()
