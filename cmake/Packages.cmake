# What an installation holds, and how CPack makes packages of it (script/package). The program
# carries its shaders, fonts and words in itself, so nothing here is looked for at run time.
include(GNUInstallDirs)
install(TARGETS calcium-compass RUNTIME)
install(FILES assets/calcium-compass.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES assets/icon/calcium-compass.svg DESTINATION "${icons}/scalable/apps")
foreach(size 48 128)
    install(FILES "assets/icon/calcium-compass-${size}.png" RENAME calcium-compass.png
        DESTINATION "${icons}/${size}x${size}/apps")
endforeach()

# where Debian looks for licences and docs, and a good place elsewhere
set(papers "${CMAKE_INSTALL_DATADIR}/doc/calcium-compass")
install(FILES README.md DESTINATION "${papers}")
install(DIRECTORY docs DESTINATION "${papers}")
# made by script/docs, which script/package calls
install(DIRECTORY build/docs/ DESTINATION "${papers}/html" OPTIONAL)
install(FILES LICENSE RENAME copyright DESTINATION "${papers}")
install(FILES assets/fonts/LICENSE-Roboto.txt DESTINATION "${papers}")

set(CPACK_PACKAGE_NAME calcium-compass)
set(CPACK_PACKAGE_VENDOR "The Calcium Compass authors")
set(CPACK_PACKAGE_CONTACT "${CPACK_PACKAGE_VENDOR}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "interactive picture of calcium between gut, blood, bone and artery")
set(CPACK_PACKAGE_DESCRIPTION "Calcium Compass shows where the calcium that we eat goes, and what vitamins \
D3 and K2 change about it. Every move of a slider runs ten years of meals and pills again and shows them \
against what was before. It says of each number whether it was measured in people, follows from a \
mechanism, or was a choice. Teaching model. Not medical advice.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)

set(CPACK_GENERATOR DEB TGZ)
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "calcium-compass-${PROJECT_VERSION}-${system}")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
# dpkg-shlibdeps reads what is linked; OpenGL is opened by libepoxy at run time, which it cannot see
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libgl1, libegl1")
include(CPack)
