# cmake -D COMPILER=... -D FLAGS=... -D INCLUDE=... -D FILE=... -P check.cmake
#
# The file compiles as it stands. With STET_MUST_NOT_COMPILE it is refused with the words that its
# first line expects, `// refused: words`, in the one error that there is.
cmake_minimum_required(VERSION 3.24)
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
set(compile ${COMPILER} ${flags} -std=c++20 -fsyntax-only -I ${INCLUDE} ${FILE})

execute_process(COMMAND ${compile} RESULT_VARIABLE result ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "does not compile as it stands:\n${errors}")
endif()

file(STRINGS ${FILE} words LIMIT_COUNT 1)
if(NOT words MATCHES "^// refused: (.+)$")
    message(FATAL_ERROR "the first line is not '// refused: WORDS'")
endif()
set(words "${CMAKE_MATCH_1}")
execute_process(COMMAND ${compile} -D STET_MUST_NOT_COMPILE
                RESULT_VARIABLE result ERROR_VARIABLE errors)
if(result EQUAL 0)
    message(FATAL_ERROR "compiles, and should be refused with '${words}'")
endif()
# Nothing that meets the constraints is there, and one of them is named; or what is there is deleted:
# g++ names the deleted function in its error; clang shows the line of its declaration in a note.
if(NOT errors MATCHES "error: use of deleted function '[^\n]*${words}"
   AND NOT errors MATCHES "error: use of deleted function ‘[^\n]*${words}"
   AND NOT errors MATCHES "error: no matching [^\n]*\n.*(constraints not satisfied|does not satisfy).*${words}"
   AND NOT errors MATCHES "deleted operator[^\n]*\n.*explicitly deleted\n[^\n]*${words}")
    message(FATAL_ERROR "is refused, but not with '${words}':\n${errors}")
endif()
string(REGEX MATCHALL "error: " count "${errors}")
list(LENGTH count count)
if(count GREATER 1)
    message(FATAL_ERROR "'${words}' drowns in ${count} errors:\n${errors}")
endif()
