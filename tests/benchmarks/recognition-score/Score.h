#pragma once

#include "Corpus.h"

#include <Recogniser.h>

#include <QMap>
#include <QTextStream>

namespace unsent::score {

/// How many of a group of samples were named rightly, and how sure the recogniser was.
struct Tally {
    int samples = 0;
    int first = 0;      ///< the best cause is right
    int second = 0;     ///< the best or the next one is right
    int unanswered = 0; ///< no cause at all
};

struct Band {
    int samples = 0;
    int right = 0;
    double promised = 0; ///< sum of the probabilities
};

/// The score over a set, as a whole and by kind, form and language, with the calibration in bands of a tenth.
struct Score {
    Tally all;
    QMap<QString, Tally> byKind;
    QMap<QString, Tally> byForm;
    QMap<QString, Tally> byLanguage;
    QMap<int, Band> bands; ///< tenths of the probability
    Band clear;
};

void add(Score& score, const Sample& sample, const recognition::Recognition& recognition);
bool isRight(const Sample& sample, const recognition::Recognition& recognition);
void print(QTextStream& out, const QString& title, const Score& score);

} // namespace unsent::score
