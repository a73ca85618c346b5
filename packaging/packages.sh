# Sourced by the scripts: what Starvane needs on Debian 12, and how it gets there.

build_packages="build-essential cmake ninja-build ccache pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev libqt6svg6 qt6-qpa-plugins
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libsqlite3-dev zlib1g-dev libzip-dev libexpat1-dev libxml2-dev libicu-dev nettle-dev libtomlplusplus-dev
    libcli11-dev nlohmann-json3-dev fonts-noto-core fonts-noto-cjk fonts-wqy-microhei"
test_packages="python3 sqlite3 poppler-utils clang-format clang-tidy"
deb_packages="dpkg-dev file librsvg2-bin"
deb_test_packages="mmdebstrap lintian appstream desktop-file-utils"

# need_packages PACKAGE…: installs what is missing; elsewhere than on Debian 12 says what to install.
need_packages() {
    missing=""
    if command -v dpkg-query >/dev/null 2>&1; then
        for package in "$@"; do
            status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=""
            [ "$status" = installed ] || missing="$missing $package"
        done
        [ -z "$missing" ] && return 0
    else
        missing=" $*"
    fi
    . /etc/os-release 2>/dev/null || true
    if [ "${ID:-}" != debian ] || [ "${VERSION_ID:-}" != 12 ]; then
        echo "This script installs packages on Debian 12 only. Please install what these Debian packages hold, then start it again:" >&2
        echo " $missing" >&2
        return 1
    fi
    as_root=""
    if [ "$(id -u)" != 0 ]; then
        if ! command -v sudo >/dev/null 2>&1; then
            echo "Please install these packages as root, then start this script again:" >&2
            echo "  apt-get install --no-install-recommends$missing" >&2
            return 1
        fi
        as_root=sudo
    fi
    $as_root apt-get -o DPkg::Lock::Timeout=400 update
    # shellcheck disable=SC2086 # the list is to be split
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=400 install -y --no-install-recommends $missing
}
