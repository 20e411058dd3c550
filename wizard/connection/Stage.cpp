#include "Stage.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace unsent::connection {

QString toId(StageKind kind)
{
    static const std::array ids{u"resolve"_s,    u"connect"_s, u"greeting"_s, u"ehlo"_s, u"starttls"_s, u"tls"_s,
                                u"ehlo-again"_s, u"auth"_s,    u"mail"_s,     u"rcpt"_s, u"data"_s,     u"quit"_s};
    return ids.at(std::size_t(kind));
}

QString toText(StageKind kind)
{
    switch (kind) {
    case StageKind::Resolve:
        return QCoreApplication::translate("Stage", "Name");
    case StageKind::Connect:
        return QCoreApplication::translate("Stage", "Reach");
    case StageKind::Greeting:
        return QCoreApplication::translate("Stage", "Greeting");
    case StageKind::Ehlo:
        return QCoreApplication::translate("Stage", "Abilities");
    case StageKind::StartTls:
        return QCoreApplication::translate("Stage", "Encryption");
    case StageKind::Tls:
        return QCoreApplication::translate("Stage", "Certificate");
    case StageKind::EhloAgain:
        return QCoreApplication::translate("Stage", "Abilities, encrypted");
    case StageKind::Auth:
        return QCoreApplication::translate("Stage", "Sign-in");
    case StageKind::Mail:
        return QCoreApplication::translate("Stage", "Sender");
    case StageKind::Rcpt:
        return QCoreApplication::translate("Stage", "Recipient");
    case StageKind::Data:
        return QCoreApplication::translate("Stage", "Message");
    case StageKind::Quit:
        return QCoreApplication::translate("Stage", "Goodbye");
    }
    Q_UNREACHABLE();
}

QString toId(StageResult result)
{
    static const std::array ids{u"pending"_s, u"running"_s, u"ok"_s, u"warning"_s, u"failed"_s, u"skipped"_s};
    return ids.at(std::size_t(result));
}

QString toText(StageResult result)
{
    switch (result) {
    case StageResult::Pending:
        return QCoreApplication::translate("Stage", "waiting");
    case StageResult::Running:
        return QCoreApplication::translate("Stage", "trying");
    case StageResult::Ok:
        return QCoreApplication::translate("Stage", "works");
    case StageResult::Warning:
        return QCoreApplication::translate("Stage", "look at this");
    case StageResult::Failed:
        return QCoreApplication::translate("Stage", "fails");
    case StageResult::Skipped:
        return QCoreApplication::translate("Stage", "not tested");
    }
    Q_UNREACHABLE();
}

} // namespace unsent::connection
