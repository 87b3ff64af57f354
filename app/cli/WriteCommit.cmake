# cmake -DHEADER=<file> -DFOLDER=<folder> -P WriteCommit.cmake
# Writes the commit of a checkout, "-dirty" behind it where files were changed, as a macro. Run at
# every build; the header is touched only when the commit is another.
cmake_minimum_required(VERSION 3.25)
set(commit "unknown")
find_program(GIT git)
if(GIT)
    # a build must not take locks that a commit at the same moment needs
    set(ENV{GIT_OPTIONAL_LOCKS} 0)
    execute_process(COMMAND "${GIT}" describe --always --dirty --abbrev=12 --exclude=*
        WORKING_DIRECTORY "${FOLDER}" OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE
        RESULT_VARIABLE status ERROR_QUIET)
    if(status EQUAL 0)
        set(commit "${found}")
    endif()
endif()
file(CONFIGURE OUTPUT "${HEADER}" CONTENT "#define COMPASS_COMMIT \"@commit@\"\n" @ONLY)
