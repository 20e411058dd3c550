#pragma once

#include <Policies.h>
#include <SettingsPage.h>

#include <QCommandLineParser>
#include <QDir>

namespace unsent::test {

/// What every program that draws pages takes: how they look, how large the window is, and the folder for the pictures.
class DrawingOptions {
public:
    DrawingOptions(const QString& folder, int height, const QList<QCommandLineOption>& more = {})
        : m_folder(folder)
    {
        using namespace Qt::StringLiterals;
        m_parser.addOptions(more);
        m_parser.addOptions({{u"scheme"_s, {}, u"name"_s, u"light"_s},
                             {u"percent"_s, {}, u"number"_s, u"100"_s},
                             {u"language"_s, {}, u"code"_s, u"en"_s},
                             {u"width"_s, {}, u"pixels"_s, u"1120"_s},
                             {u"height"_s, {}, u"pixels"_s, QString::number(height)}});
        m_parser.addPositionalArgument(u"folder"_s, {});
        m_parser.process(*QCoreApplication::instance());
        m_folder = m_parser.positionalArguments().value(0, folder);
        QDir().mkpath(m_folder);
    }

    QString value(const QString& option) const { return m_parser.value(option); }
    QString folder() const { return m_folder; }
    QSize size() const
    {
        using namespace Qt::StringLiterals;
        return {value(u"width"_s).toInt(), value(u"height"_s).toInt()};
    }
    pages::Preferences preferences() const
    {
        using namespace Qt::StringLiterals;
        const QString scheme = value(u"scheme"_s);
        return {scheme == "dark"_L1            ? pages::Scheme::Dark
                : scheme == "high-contrast"_L1 ? pages::Scheme::HighContrast
                                               : pages::Scheme::Light,
                value(u"percent"_s).toInt(), value(u"language"_s), false};
    }

private:
    QCommandLineParser m_parser;
    QString m_folder;
};

} // namespace unsent::test
