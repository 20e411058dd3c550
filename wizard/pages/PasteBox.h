#pragma once

#include <TextSpan.h>

#include <QList>
#include <QPlainTextEdit>

namespace unsent::pages {

struct Mark;

/// The box for the error message: takes plain text and files dropped on it, and shows what was found as grounds behind
/// the person's own words. What is pasted beyond the first megabyte is left out and said.
class PasteBox : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr qsizetype Cap = 1'000'000; ///< UTF-16 units kept

    explicit PasteBox(QWidget* parent);
    void setMarks(const QList<Mark>& marks);
    void setAcceptsFiles(bool accepts) { m_acceptsFiles = accepts; }

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    /// Something longer than the cap was pasted; `given` is its length.
    void shortened(qsizetype given);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_acceptsFiles = true;
};

} // namespace unsent::pages
