#pragma once

#include <QList>
#include <QPushButton>
#include <QString>
#include <QWidget>

#include <functional>

class QScrollArea;
class QVBoxLayout;

namespace unsent::pages {

/// One step of the way so far.
struct TrailStep {
    /// A filled dot for what the person did, a ring for what was known anyway, the accent for now.
    enum class Dot { Done, Known, Now };
    QString name; ///< object name
    QString title;
    QString detail;
    Dot dot = Dot::Done;
    std::function<void()> open; ///< what clicking does; empty when it cannot be changed
};

/// What stands under the way: what the message or the test has told.
struct TrailNotes {
    QString heading;
    QStringList lines;
};

/// One step as a button: a dot, a title, a detail.
class TrailButton : public QPushButton {
    Q_OBJECT
public:
    TrailButton(const TrailStep& step, QWidget* parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TrailStep m_step;
};

/// The way so far, at the start side of the window.
class Trail : public QWidget {
    Q_OBJECT
public:
    explicit Trail(QWidget* parent = nullptr);

    void setContent(const QList<TrailStep>& steps, const QList<TrailNotes>& notes);
    /// Help and Settings at the foot.
    void setFooter(const QList<std::pair<QString, std::function<void()>>>& links);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_area;
    QVBoxLayout* m_steps;
    class FlowLayout* m_footer;
};

} // namespace unsent::pages
