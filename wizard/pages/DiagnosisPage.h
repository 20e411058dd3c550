#pragma once

#include "Diagnosis.h"
#include "Page.h"

namespace unsent::pages {

/// What it means: the sentence, why we think so, who must act, what else it may be.
class DiagnosisPage : public Page {
    Q_OBJECT
public:
    explicit DiagnosisPage(Diagnosis diagnosis, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;

Q_SIGNALS:
    void backWanted();
    void fixWanted();
    void codeWanted(const QString& code);
    void causeChosen(const QString& cause);
    void noMessageDoorTaken();

private:
    QWidget* makeWhy();
    QWidget* makeOthers();
    QWidget* makeIgnored();

    Diagnosis m_diagnosis;
};

} // namespace unsent::pages
