#pragma once

#include "Page.h"
#include "Policies.h"

#include <Store.h>

class QLineEdit;

namespace unsent::pages {

/// Search as one types over codes, articles, providers and trees, and what the chosen entry says.
class LookUpPage : public Page {
    Q_OBJECT
public:
    /// `query` is looked up at once; a code shows its entries.
    LookUpPage(const store::Store& store, const QString& query, const Policies& policies, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;
    QWidget* firstFocus() const override;
    bool goBackInside() override;

Q_SIGNALS:
    void backWanted();
    void linkWanted(const QString& url);
    /// The person wants to be led to the fix of this cause.
    void causeChosen(const QString& cause);

private:
    void search();
    void open(const store::SearchResult& result);
    void showEntry(QWidget* entry);
    QWidget* makeCodes(const QList<model::CodeEntry>& entries);
    QWidget* makeCode(const model::CodeEntry& entry);
    QWidget* makeArticle(const QString& kind, const QString& id);
    QWidget* makeProvider(const QString& id);
    void setShown(QWidget* widget);

    const store::Store& m_store;
    Policies m_policies;
    QLineEdit* m_query;
    QWidget* m_shown;
    bool m_entryOpen = false;
};

} // namespace unsent::pages
