# Other people's integrators, for script/bench alone: neither the product nor its tests need them.
find_package(Boost 1.74 REQUIRED)
find_package(GSL REQUIRED)
find_package(SUNDIALS REQUIRED COMPONENTS cvode)

# ublas of Boost 1.74 does not compile as C++20, so this file sees nothing of the house but peer.h
add_library(compass_bench_rosenbrock4 STATIC peers/rosenbrock4.cpp)
target_compile_features(compass_bench_rosenbrock4 PRIVATE cxx_std_17)
target_include_directories(compass_bench_rosenbrock4 PRIVATE "${PROJECT_SOURCE_DIR}")
target_link_libraries(compass_bench_rosenbrock4 PRIVATE Boost::headers)

add_library(compass_bench_peers STATIC
    peers/cvode.cpp
    peers/dopri5.cpp
    peers/gsl_rkf45.cpp)
target_link_libraries(compass_bench_peers
    PUBLIC compass_house compass_bench_rosenbrock4
    PRIVATE Boost::headers GSL::gsl SUNDIALS::cvode)
