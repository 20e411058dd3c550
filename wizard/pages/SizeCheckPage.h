#pragma once

#include "Policies.h"
#include "ToolPage.h"

#include <SizeCheck.h>
#include <Store.h>

class QLineEdit;

namespace unsent::pages {

/// Adds up files as they will travel and compares them with the limits that are known.
class SizeCheckPage : public ToolPage {
    Q_OBJECT
public:
    SizeCheckPage(const store::Store& store, const QList<model::Fact>& known, ToolUse use, const Policies& policies,
                  QWidget* parent = nullptr);

    /// Files dropped or chosen; folders and unreadable files are told, not counted.
    void addFiles(const QStringList& paths);

protected:
    QList<model::Fact> measuredFacts() const override;
    QString summary() const override;
    bool leadsOn() const override { return !m_report.fits; }
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addDropZone(const Policies& policies);
    void addPeople(const QList<model::Fact>& known);
    void check();
    void showReport();
    QList<tools::SizeLimit> limits() const;

    const store::Store& m_store;
    QList<tools::SizedFile> m_files;
    tools::SizeReport m_report;
    std::optional<qint64> m_serverLimit;
    QString m_server;
    QLineEdit* m_own = nullptr;
    QLineEdit* m_recipient = nullptr;
    QLineEdit* m_typedSize = nullptr;
    QWidget* m_result;
};

} // namespace unsent::pages
