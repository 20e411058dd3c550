#include "Settings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace unsent::app {

namespace {

const QList<std::pair<pages::Scheme, QString>>& schemes()
{
    static const QList<std::pair<pages::Scheme, QString>> names = {{pages::Scheme::System, u"system"_s},
                                                                   {pages::Scheme::Light, u"light"_s},
                                                                   {pages::Scheme::Dark, u"dark"_s},
                                                                   {pages::Scheme::HighContrast, u"high-contrast"_s}};
    return names;
}

} // namespace

pages::Preferences readPreferences()
{
    const QSettings settings;
    pages::Preferences preferences;
    const QString scheme = settings.value("look/scheme").toString();
    for (const auto& [value, name] : schemes()) {
        if (name == scheme)
            preferences.scheme = value;
    }
    preferences.percent = std::clamp(settings.value("look/percent", 100).toInt(), 100, 200);
    preferences.motion = settings.value("look/motion", true).toBool();
    preferences.language = settings.value("language").toString();
    return preferences;
}

bool writePreferences(const pages::Preferences& preferences)
{
    QSettings settings;
    for (const auto& [value, name] : schemes()) {
        if (value == preferences.scheme)
            settings.setValue("look/scheme", name);
    }
    settings.setValue("look/percent", preferences.percent);
    settings.setValue("look/motion", preferences.motion);
    settings.setValue("language", preferences.language);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace unsent::app
