// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QtGlobal>

#ifdef _WIN32
#include <windows.h> // before shellapi.h

#include <shellapi.h>

#include <io.h>
#else
#include <unistd.h>
#endif

namespace starvane::app {

#ifdef _WIN32

namespace {

std::string toUtf8(const wchar_t *text)
{
    const int size = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    std::string utf8(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8.data(), size, nullptr, nullptr);
    utf8.pop_back(); // the terminating NUL
    return utf8;
}

} // namespace

std::vector<std::string> utf8Arguments(int /*argc*/, char ** /*argv*/)
{
    int count = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &count);
    std::vector<std::string> arguments;
    for (int i = 1; i < count; ++i)
        arguments.push_back(toUtf8(wide[i]));
    LocalFree(wide);
    return arguments;
}

bool errorsGoToTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

bool canOpenWindows()
{
    return true;
}

#else

std::vector<std::string> utf8Arguments(int argc, char **argv)
{
    return argc > 0 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>();
}

bool errorsGoToTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

bool canOpenWindows()
{
#ifdef __APPLE__
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

#endif

} // namespace starvane::app
