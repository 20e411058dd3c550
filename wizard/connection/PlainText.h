#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace unsent::connection {

/// What a server wrote, as text that cannot do harm: UTF-8 where it is, else Latin-1; control characters become their
/// pictures, bidirectional and invisible format characters `U+202E`. Show it as plain text all the same: `<` stays `<`.
QString harmless(const QByteArray& bytes);

/// Takes secrets out of what a server wrote, should it repeat them: as they are, in base64 and percent-encoded.
class SecretMask {
public:
    SecretMask() = default;
    /// Secrets shorter than four bytes are not looked for: they would hide half of the conversation.
    void add(const QByteArray& secret);
    QByteArray applied(QByteArray bytes) const;
    void clear();
    ~SecretMask() { clear(); }
    SecretMask(const SecretMask&) = delete;
    SecretMask& operator=(const SecretMask&) = delete;

private:
    void addForm(const QByteArray& form);
    QList<QByteArray> m_forms;
};

} // namespace unsent::connection
