#include "MatrixCells.h"

#include "Text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using unsent::connection::Stage;
using unsent::connection::StageKind;
using unsent::connection::StageResult;

namespace unsent::pages {

namespace {

struct Says {
    Q_DECLARE_TR_FUNCTIONS(unsent::pages::MatrixCells)
};

constexpr int EndsSoonDays = 14;

/// The stage that tells most fills the cell.
int weight(const Stage& stage)
{
    switch (stage.result) {
    case StageResult::Failed:
        return 6;
    case StageResult::Running:
        return 5;
    case StageResult::Warning:
        return 4;
    case StageResult::Skipped:
        return 3; // a part that was not tested: the whole cannot be said to work
    case StageResult::Pending:
        return 2;
    case StageResult::Ok:
        return 1;
    }
    Q_UNREACHABLE();
}

QString signOf(StageResult result)
{
    switch (result) {
    case StageResult::Ok:
        return u"✓"_s;
    case StageResult::Warning:
        return u"▲"_s;
    case StageResult::Failed:
        return u"✗"_s;
    case StageResult::Running:
        return u"…"_s;
    case StageResult::Pending:
    case StageResult::Skipped:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

MatrixCell cell(StageResult result, const QString& words, const QString& says)
{
    return {result, signOf(result) + u' ' + words, says, 0};
}

bool isAboutCertificate(const Stage& stage)
{
    return stage.finding && connection::toId(*stage.finding).startsWith("certificate-"_L1);
}

/// What this stage says; where it is about recipients, or all went well, what both of them met.
QString saysOf(const connection::PathResult& path, const Stage& told)
{
    QStringList says{told.says.text()};
    for (const Stage& stage : path.stages) {
        const bool belongs = told.kind == StageKind::Rcpt || told.result == StageResult::Ok;
        if (belongs && stage.kind == StageKind::Rcpt)
            says.append(stage.says.text());
    }
    says.removeAll(QString());
    says.removeDuplicates();
    return says.join(u' ');
}

MatrixCell cellOf(const connection::PathResult& path, const QList<StageKind>& kinds)
{
    const Stage* worst = nullptr;
    int milliseconds = 0;
    for (const Stage& stage : path.stages) {
        if (!kinds.contains(stage.kind))
            continue;
        milliseconds += stage.milliseconds;
        const bool fuller = worst && weight(stage) == weight(*worst) && !stage.brief.isEmpty();
        if (!worst || weight(stage) > weight(*worst) || fuller)
            worst = &stage;
    }
    if (!worst)
        return cell(StageResult::Skipped, connection::toText(StageResult::Skipped), {});
    MatrixCell out;
    if (kinds.contains(StageKind::Tls) && isAboutCertificate(*worst))
        out = cell(StageResult::Ok, path.tlsVersion, {}); // encrypted it is; with whom stands in the next cell
    else
        out = cell(worst->result,
                   harmless(worst->brief.isEmpty() ? connection::toText(worst->result) : worst->brief.text()),
                   kinds.contains(StageKind::Rcpt) ? saysOf(path, *worst) : worst->says.text());
    if (worst->result != StageResult::Skipped)
        out.milliseconds = milliseconds;
    return out;
}

MatrixCell certificateCell(const connection::PathResult& path, const QDate& today)
{
    for (const Stage& stage : path.stages) {
        if (isAboutCertificate(stage))
            return cell(stage.result, harmless(stage.brief.text()), stage.says.text());
    }
    if (!path.certificateEnds) {
        const auto result = path.finished ? StageResult::Skipped : StageResult::Pending;
        return cell(result, connection::toText(result), {});
    }
    const qint64 days = today.daysTo(*path.certificateEnds);
    const QString until =
        Says::tr("Valid until %1.").arg(QLocale().toString(*path.certificateEnds, QLocale::LongFormat));
    if (days <= EndsSoonDays)
        return cell(StageResult::Warning, Says::tr("%n day(s) left", nullptr, static_cast<int>(days)), until);
    return cell(StageResult::Ok, Says::tr("valid"), until);
}

} // namespace

QList<MatrixCell> matrixCells(const connection::PathResult& path, const QDate& today)
{
    return {
        cellOf(path, {StageKind::Resolve}),
        cellOf(path, {StageKind::Connect}),
        cellOf(path, {StageKind::Greeting, StageKind::Ehlo}),
        cellOf(path, {StageKind::StartTls, StageKind::Tls, StageKind::EhloAgain}),
        certificateCell(path, today),
        cellOf(path, {StageKind::Auth}),
        cellOf(path, {StageKind::Mail, StageKind::Rcpt, StageKind::Data}),
    };
}

} // namespace unsent::pages
