#include "Language.h"

#include "PseudoTranslator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace unsent::app {

Language::Language() = default;

Language::~Language()
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QList<std::pair<QString, QString>> Language::available()
{
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

QString Language::use(const QString& wanted)
{
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();

    const QString asked = wanted.isEmpty() ? QLocale::system().name() : wanted;
    m_code = u"en"_s;
    for (const auto& [code, name] : available()) {
        if (asked.section(u'_', 0, 0).section(u'-', 0, 0) == code)
            m_code = code;
    }
    QLocale::setDefault(m_code == QLocale::system().name().section(u'_', 0, 0) ? QLocale::system() : QLocale(m_code));

    const auto install = [this](std::unique_ptr<QTranslator> translator) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    // Qt's own words first: of two catalogues the one installed last is asked first.
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(std::move(qt));
    auto own = std::make_unique<QTranslator>();
    if (own->load(u":/i18n/unsent_"_s + m_code + u".qm"_s))
        install(std::move(own));
    if (wanted == "pseudo"_L1)
        install(std::make_unique<PseudoTranslator>());
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
    return m_code;
}

} // namespace unsent::app
