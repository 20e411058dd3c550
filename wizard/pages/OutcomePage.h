#pragma once

#include "Page.h"
#include "Policies.h"

#include <Report.h>

namespace unsent::pages {

class MessageCard;

/// The end: what it was, what was done, what is left, and the message for whoever must act; to take away as one likes.
class OutcomePage : public Page {
    Q_OBJECT
public:
    /// `report` unmasked; the page masks what it shows and gives away until the person says otherwise.
    OutcomePage(session::Report report, const Policies& policies, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;
    /// The report as shown now, masked or not.
    session::Report shownReport() const;

Q_SIGNALS:
    void backWanted();
    void startAgainWanted();
    void saveWanted(const unsent::session::Report& report);
    void printWanted(const unsent::session::Report& report);

private:
    void addWay();
    void copyAll();
    void setMasked(bool masked);

    session::Report m_report;
    Policies m_policies;
    MessageCard* m_message = nullptr;
    QWidget* m_preview = nullptr;
    bool m_masked = true;
};

} // namespace unsent::pages
