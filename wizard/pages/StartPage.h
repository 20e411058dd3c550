#pragma once

#include "Page.h"
#include "Policies.h"

#include <Recognition.h>

class QLabel;

namespace unsent::pages {

class PasteBox;

/// "What happened when you tried to send?": the paste box with live recognition, and the other doors.
class StartPage : public Page {
    Q_OBJECT
public:
    StartPage(const QString& text, const Policies& policies, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;
    QWidget* firstFocus() const override;

    /// Shows what recognition found; ignored when it is about another text than the box holds now.
    void setRecognition(const recognition::Recognition& recognition);
    /// A file's text takes the place of what stood there.
    void setText(const QString& text);
    QString text() const;
    /// One line under the box: a file that could not be read, a paste that was too long.
    void setNote(const QString& note);

Q_SIGNALS:
    void textChanged(const QString& text);
    void filesGiven(const QStringList& paths);
    void diagnosisWanted();
    void doorTaken(const QString& door); ///< no-error-message, name-check, size-check, connection-test, look-up

private:
    QWidget* makeDoors(const Policies& policies);
    void chooseFile();

    PasteBox* m_box;
    QWidget* m_chips;
    QLabel* m_note;
    QString m_shortened; ///< says so, while the box holds only the beginning of what was pasted
    bool m_hasText = false;
    bool m_mayOpenFiles;
};

} // namespace unsent::pages
