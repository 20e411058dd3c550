#pragma once

#include "Frame.h"

#include <QString>

class QLabel;
class QPushButton;

namespace unsent::pages {

/// The ready message to whoever must act. Addresses and host names are masked until the person shows them; what is
/// copied is what is shown.
class MessageCard : public Card {
    Q_OBJECT
public:
    MessageCard(const QString& message, bool mayCopy, QWidget* parent);
    QString shownText() const;
    bool isMasked() const { return m_masked; }

public Q_SLOTS:
    void copy();
    void setMasked(bool masked);

Q_SIGNALS:
    void maskedChanged(bool masked);

private:
    QString m_message;
    bool m_masked = true;
    QLabel* m_words;
    QPushButton* m_show;
    QLabel* m_copied;
};

} // namespace unsent::pages
