#pragma once

#include <QList>
#include <QString>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>

namespace unsent::pages {

/// One button of the bar at the bottom. Primary stands at the far end and is what Enter does.
struct BarItem {
    enum class Kind { Link, Words, Secondary, Primary };
    QString name; ///< object name, stable for tests and screen readers' scripts
    QString text; ///< named for what it does
    Kind kind = Kind::Secondary;
    bool enabled = true;
    std::function<void()> activate; ///< empty for Words
};

/// One page of the wizard: built fresh, shown, and thrown away. A page is a shell: it shows what it was given and hands
/// back what the person did, through the functions and signals of its class.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const QString& name, QWidget* parent = nullptr);

    /// The bar as it should be now; `barChanged` says when to ask again.
    virtual QList<BarItem> bar() const = 0;
    /// Where the focus goes when the page appears: by default the heading, so that screen readers say it.
    virtual QWidget* firstFocus() const;
    /// Escape or Back on the page itself; true when the page had something of its own to close.
    virtual bool goBackInside() { return false; }
    /// Widest the column may be, in pixels at 100 %; the matrix of the connection test asks for more.
    virtual int columnWidth() const { return 700; }
    /// As wide as the column: at any other width all texts would be laid out once more, only to be asked.
    QSize sizeHint() const override;

Q_SIGNALS:
    void barChanged();

protected:
    QVBoxLayout* column() { return m_column; }
    /// Space between blocks, in pixels at 100 %.
    void addGap(int pixels);

private:
    QVBoxLayout* m_column;
};

} // namespace unsent::pages
