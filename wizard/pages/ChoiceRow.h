#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;

namespace unsent::pages {

/// One thing of a choice: its value and what is written on its button.
struct Choice {
    QString value;
    QString words;
};

/// Buttons side by side of which one is chosen; they wrap like words. One stop of Tab, arrows inside.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    /// Buttons are named `name`-`value`; screen readers say `title` of the whole. `chosen` may be none of them.
    ChoiceRow(const QString& name, const QString& title, const QList<Choice>& choices, const QString& chosen,
              QWidget* parent);
    /// The value chosen now; empty while none is.
    QString chosen() const;
    /// A button behind the choices that is none of them.
    QPushButton* addButton(const QString& name, const QString& words);

Q_SIGNALS:
    /// The person chose.
    void changed(const QString& value);

private:
    QButtonGroup* m_group;
};

/// Tab goes to the chosen one of the buttons of one choice, to the first while none is chosen, and to no other: Qt by
/// itself stops at the first until one of them has had the focus.
void stopTabAtChosen(const QList<QAbstractButton*>& buttons);

} // namespace unsent::pages
