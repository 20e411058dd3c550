#pragma once

#include <QList>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace unsent::app {

/// The program's words in one language: our own catalogue and Qt's, layout direction and number formats included.
class Language {
public:
    Language();
    ~Language();

    /// ISO 639 code; empty for the system's. A language there are no words for gives English. "pseudo" is the longer,
    /// accented, bracketed one for tests. Returns the code that is in force.
    QString use(const QString& code);
    QString code() const { return m_code; }

    /// Languages there are words for: code and own name.
    static QList<std::pair<QString, QString>> available();

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_code;
};

} // namespace unsent::app
