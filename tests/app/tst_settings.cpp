#include <Settings.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace unsent;

/// The person's choices outlive the program, and nonsense in their file does no harm.
class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void withoutSettingsTheSystemDecides();
    void choicesSurvive_data();
    void choicesSurvive();
    void nonsenseIsReplaced_data();
    void nonsenseIsReplaced();
    void whatCannotBeKeptIsAnswered();

private:
    QTemporaryDir m_folder;
};

void SettingsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Unsent"_s);
    QCoreApplication::setApplicationName(u"unsent-settings-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(QSettings().fileName().startsWith(m_folder.path()));
}

void SettingsTest::withoutSettingsTheSystemDecides()
{
    QCOMPARE(app::readPreferences(), pages::Preferences());
}

void SettingsTest::choicesSurvive_data()
{
    QTest::addColumn<pages::Scheme>("scheme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("motion");
    QTest::newRow("dark and large") << pages::Scheme::Dark << 175 << u"de"_s << false;
    QTest::newRow("high contrast") << pages::Scheme::HighContrast << 200 << u"en"_s << true;
    QTest::newRow("light") << pages::Scheme::Light << 100 << QString() << true;
    QTest::newRow("as the system") << pages::Scheme::System << 125 << QString() << false;
}

void SettingsTest::choicesSurvive()
{
    QFETCH(pages::Scheme, scheme);
    QFETCH(int, percent);
    QFETCH(QString, language);
    QFETCH(bool, motion);
    const pages::Preferences chosen{scheme, percent, language, motion};
    QVERIFY(app::writePreferences(chosen));
    QCOMPARE(app::readPreferences(), chosen);
    QVERIFY(QFileInfo(QSettings().fileName()).size() > 0);
}

void SettingsTest::nonsenseIsReplaced_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a scheme there is not") << u"look/scheme"_s << QVariant(u"purple"_s);
    QTest::newRow("a size that is none") << u"look/percent"_s << QVariant(u"huge"_s);
    QTest::newRow("too small") << u"look/percent"_s << QVariant(3);
    QTest::newRow("too large") << u"look/percent"_s << QVariant(90000);
    QTest::newRow("a list for a scheme") << u"look/scheme"_s << QVariant(QStringList{u"dark"_s, u"light"_s});
}

void SettingsTest::nonsenseIsReplaced()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    {
        QSettings settings;
        settings.setValue(key, value);
    }
    const pages::Preferences read = app::readPreferences();
    QCOMPARE(read.scheme, pages::Scheme::System);
    QVERIFY(read.percent >= 100 && read.percent <= 200);
}

void SettingsTest::whatCannotBeKeptIsAnswered()
{
    // A folder stands where the file should be.
    const QString name = QSettings().fileName();
    QFile::remove(name);
    QVERIFY(QDir().mkpath(name + u"/in-the-way"_s));
    QVERIFY(!app::writePreferences({pages::Scheme::Dark, 150, u"de"_s, true}));
    QVERIFY(QDir(name).removeRecursively());
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
