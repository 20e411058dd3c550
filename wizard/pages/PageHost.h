#pragma once

#include <QStackedWidget>

namespace unsent::pages {

class Page;

/// Shows one page at a time, each in its own scroll area with the margins of the look; deletes the old one. A new page
/// fades in over 120 ms unless the system asks for less motion.
class PageHost : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageHost(QWidget* parent = nullptr);

    /// Takes the page and moves the focus to where it wants it.
    void show(Page* page);
    Page* page() const { return m_page; }
    void setMotion(bool motion) { m_motion = motion; }

private:
    void fadeIn(QWidget* area);

    Page* m_page = nullptr;
    bool m_motion = true;
};

} // namespace unsent::pages
