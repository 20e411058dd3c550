#include "MailProgram.h"

#include <algorithm>
#include <array>

namespace unsent::recognition {

using namespace Qt::StringLiterals;

namespace {

struct Name {
    QLatin1StringView words; ///< lower-case
    QLatin1StringView value;
};

// The longer names first: "Outlook Express" is not "Outlook".
constexpr std::array<Name, 20> Names{{
    {"outlook express"_L1, "outlook-express"_L1},
    {"windows live mail"_L1, "windows-mail"_L1},
    {"windows mail"_L1, "windows-mail"_L1},
    {"outlook-ios"_L1, "outlook-mobile"_L1},
    {"outlook-android"_L1, "outlook-mobile"_L1},
    {"outlook for ios"_L1, "outlook-mobile"_L1},
    {"outlook for android"_L1, "outlook-mobile"_L1},
    {"outlook 16."_L1, "outlook-classic"_L1},
    {"outlook 365"_L1, "outlook-classic"_L1},
    {"outlook 1"_L1, "outlook-2013"_L1}, // 10 to 15; 16 is above
    {"outlook, build 1"_L1, "outlook-2013"_L1},
    {"office outlook"_L1, "outlook-2013"_L1},
    {"thunderbird"_L1, "thunderbird"_L1},
    {"apple mail"_L1, "apple-mail"_L1},
    {"iphone mail"_L1, "iphone"_L1},
    {"ipad mail"_L1, "iphone"_L1},
    {"phpmailer"_L1, "script"_L1},
    {"nodemailer"_L1, "script"_L1},
    {"swiftmailer"_L1, "script"_L1},
    {"swaks"_L1, "script"_L1},
}};

constexpr std::array<std::string_view, 2> Headers{"x-mailer: ", "user-agent: "};

} // namespace

WordLists wordsOfMailPrograms()
{
    return {Headers};
}

std::optional<Place> findMailProgram(const Reading& reading)
{
    const std::string_view text = reading.lower;
    if (!reading.seen.any(Headers))
        return std::nullopt;
    for (const std::string_view header : Headers) {
        for (std::size_t at = text.find(header); at != std::string_view::npos;
             at = text.find(header, at + header.size())) {
            if (at > 0 && text[at - 1] != '\n')
                continue;
            constexpr std::size_t Longest = 120;
            const std::size_t begin = at + header.size();
            const std::size_t end = std::min({text.find('\n', begin), text.size(), begin + Longest});
            if (begin < end)
                return Place{"mail-program", begin, end};
        }
    }
    return std::nullopt;
}

QString mailProgramFor(const QString& name)
{
    const QString lower = name.toLower();
    const auto found =
        std::find_if(Names.begin(), Names.end(), [&lower](const Name& known) { return lower.contains(known.words); });
    return found == Names.end() ? QString() : QString(found->value);
}

} // namespace unsent::recognition
