#pragma once

#include "Page.h"
#include "ToolOffer.h"

#include <Tree.h>

#include <QHash>

class QLabel;

namespace unsent::pages {

class AnswerCard;

/// What a question page is made from.
struct QuestionView {
    model::Node node;
    QString chosen;  ///< the value given before, when an answer is being changed; else empty
    QString note;    ///< where the present value comes from, when it was not the person; may be empty
    ToolOffer offer; ///< "Test it for me"; empty when no test can find out
};

/// One question: its answers as large cards, "I am not sure", why it is asked, and a test that can find out.
class QuestionPage : public Page {
    Q_OBJECT
public:
    explicit QuestionPage(QuestionView view, QWidget* parent = nullptr);

    QList<BarItem> bar() const override;
    QWidget* firstFocus() const override;

Q_SIGNALS:
    void answered(const QString& value);
    void backWanted();
    void testWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addAnswers();
    void toggleWhy();
    void confirm();
    QString chosenValue() const;

    QuestionView m_view;
    QList<std::pair<AnswerCard*, QString>> m_cards;
    QWidget* m_why = nullptr;
};

} // namespace unsent::pages
