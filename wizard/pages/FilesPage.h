#pragma once

#include "GivenFiles.h"
#include "Page.h"

#include <QHash>

class QLabel;

namespace unsent::pages {

class DoorCard;

/// Several files were given at once: each with its sentence, as it is read, to choose one from.
class FilesPage : public Page {
    Q_OBJECT
public:
    explicit FilesPage(const GivenFiles& files, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;
    /// One of the files has been read or refused.
    void setFile(const GivenFile& file);

Q_SIGNALS:
    void backWanted();
    void chosen(const QString& path);

private:
    QHash<QString, DoorCard*> m_cards; ///< by path
    QLabel* m_lead;
    qsizetype m_toRead = 0;
    void showProgress();
};

} // namespace unsent::pages
