# cmake -D ROOT=include/stet -P layering.cmake: no header includes one of a later stage, siblings
# do not know each other, and nothing costly is dragged in.
cmake_minimum_required(VERSION 3.24)

# A header may include its own stage and those before it.
set(stages core text lexicon tokens sentences quantities attributions claims format)
set(siblings "quantities>attributions" "attributions>quantities")
# Inside a stage: a folder that knows no other, so that it can be read, and replaced, alone.
set(apart attributions/rules attributions/speakers quantities/numbers)
# Not in any header: they cost compile time, need a library, or have traps (see the manual of each).
set(costly "regex|iostream|execution|immintrin.h|fmt/.*")

file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/*.hpp)
foreach(header ${headers})
    # A door is of the stage that it opens; stet.hpp opens them all.
    string(REGEX REPLACE "(/.*|\\.hpp)$" "" stage ${header})
    list(FIND stages ${stage} rank)
    if(header STREQUAL "stet.hpp")
        set(rank 100)
    elseif(header STREQUAL "version.hpp")
        set(rank 0)
    elseif(rank EQUAL -1)
        message(SEND_ERROR "${header}: no stage is called ${stage}")
        continue()
    endif()

    string(REGEX REPLACE "/[^/]*$" "" folder ${header})
    file(STRINGS ${ROOT}/${header} includes REGEX "^[ \t]*#[ \t]*include")
    foreach(line ${includes})
        if(line MATCHES "<(${costly})>" AND NOT header STREQUAL "format/fmt.hpp")
            message(SEND_ERROR "stet/${header} includes what no header may: ${line}")
        elseif(line MATCHES "\"")
            message(SEND_ERROR "stet/${header}: write <stet/...>: ${line}")
        elseif(line MATCHES "<stet/version.hpp>")
            continue()
        elseif(line MATCHES "<stet/([a-z_]+)(/|\\.hpp)")
            set(other ${CMAKE_MATCH_1})
            list(FIND stages ${other} other_rank)
            if(other_rank EQUAL -1 OR other_rank GREATER rank)
                message(SEND_ERROR "stet/${header} reaches forward: ${line}")
            elseif("${stage}>${other}" IN_LIST siblings)
                message(SEND_ERROR "stet/${header} knows its sibling: ${line}")
            elseif(folder IN_LIST apart AND line MATCHES "<stet/(${stage}/[a-z_]+)/"
                   AND NOT folder STREQUAL CMAKE_MATCH_1)
                message(SEND_ERROR "stet/${header} knows its sibling: ${line}")
            endif()
        endif()
    endforeach()

    # The guard is named for the file; a header that is no table nears 500 lines at most.
    string(TOUPPER "STET_${header}" guard)
    string(REGEX REPLACE "[/.]" "_" guard ${guard})
    file(STRINGS ${ROOT}/${header} lines)
    file(STRINGS ${ROOT}/${header} guards REGEX "^#ifndef ${guard}$")
    if(NOT guards)
        message(SEND_ERROR "stet/${header}: its guard is not ${guard}")
    endif()
    list(LENGTH lines length)
    if(length GREATER 500 AND NOT stage STREQUAL "lexicon" AND NOT header MATCHES "/models/")
        message(SEND_ERROR "stet/${header}: ${length} lines hold two ideas")
    endif()
endforeach()
