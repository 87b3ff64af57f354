# How every target of this house is compiled. Folders list their sources; the rules live here.

set(CMAKE_CXX_EXTENSIONS OFF)

add_library(compass_house INTERFACE)
target_compile_features(compass_house INTERFACE cxx_std_20)
target_include_directories(compass_house INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(compass_house INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wdouble-promotion
    -Wold-style-cast -Wnon-virtual-dtor -Wundef
    # one arithmetic on every compiler: a fused multiply-add would change the last digits
    -ffp-contract=off
    # std::sqrt as one instruction: nobody here reads errno
    -fno-math-errno)
# bounds checks of the standard library, where speed does not matter
target_compile_definitions(compass_house INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 cries wolf when it optimises: at "text" + std::string (GCC bug 105651), and at members
    # of a std::variant (GCC bug 80635)
    target_compile_options(compass_house INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
if(COMPASS_BATCHES)
    # several files are then one to the compiler, so one's local may bear the name of another's constant
    target_compile_options(compass_house INTERFACE -Wno-shadow)
    set(CMAKE_UNITY_BUILD ON)
    set(CMAKE_UNITY_BUILD_BATCH_SIZE 8)
endif()
if(COMPASS_WERROR)
    target_compile_options(compass_house INTERFACE -Werror)
endif()
if(COMPASS_SANITIZE)
    set(flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
        # These look at every step of every pointer: runs take twice as long. What they would tell,
        # the address sanitizer sees when such a pointer is used.
        -fno-sanitize=null,object-size,pointer-overflow)
    target_compile_options(compass_house INTERFACE ${flags})
    target_link_options(compass_house INTERFACE ${flags})
endif()

# compass_library(<layer> <source>...) makes compass_<layer> and its alias compass::<layer>.
function(compass_library layer)
    add_library(compass_${layer} STATIC ${ARGN})
    add_library(compass::${layer} ALIAS compass_${layer})
    target_link_libraries(compass_${layer} PUBLIC compass_house)
    if(COMPASS_FUZZ AND layer MATCHES "^(sim|files)$")
        # what made-up input leads through tells libFuzzer which branches it took; in other programs
        # nobody listens
        target_compile_options(compass_${layer} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
    if(EMSCRIPTEN AND NOT layer STREQUAL "sim")
        target_compile_options(compass_${layer} PRIVATE -Oz)  # what travels is small, what runs is sim
    endif()
endfunction()
