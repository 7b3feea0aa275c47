// What most test programs include, read once for all of them: see tests/CMakeLists.txt.
