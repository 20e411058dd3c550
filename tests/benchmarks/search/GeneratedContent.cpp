#include "GeneratedContent.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace unsent {

namespace {

constexpr int Vocabulary = 40'000;
constexpr int WordsOfAnArticle = 120;

/// Words people search for come among the common ones; the others are made of syllables.
QStringList vocabulary(std::mt19937& random)
{
    QStringList words = {u"the"_s,       u"server"_s,      u"mail"_s,       u"message"_s,  u"your"_s,
                         u"send"_s,      u"relay"_s,       u"password"_s,   u"denied"_s,   u"authentication"_s,
                         u"size"_s,      u"gmail"_s,       u"outlook"_s,    u"port"_s,     u"encryption"_s,
                         u"recipient"_s, u"mailbox"_s,     u"full"_s,       u"required"_s, u"sender"_s,
                         u"domain"_s,    u"certificate"_s, u"attachment"_s, u"limit"_s};
    const QStringList syllables = {u"ba"_s, u"con"_s, u"der"_s, u"fi"_s, u"gra"_s,  u"ment"_s, u"ni"_s,
                                   u"or"_s, u"pre"_s, u"re"_s,  u"se"_s, u"tion"_s, u"ul"_s,   u"ver"_s};
    std::uniform_int_distribution<qsizetype> pick(0, syllables.size() - 1);
    while (words.size() < Vocabulary)
        words.append(syllables[pick(random)] + syllables[pick(random)] + syllables[pick(random)] +
                     syllables[pick(random)]);
    return words;
}

} // namespace

compiler::Content generatedContent(int articles)
{
    std::mt19937 random(20261122);
    const QStringList words = vocabulary(random);
    std::uniform_real_distribution<double> even(0, 1);
    // Zipf's law: the word of rank r is drawn about as often as 1/r
    const auto draw = [&] {
        return words[std::min<qsizetype>(qsizetype(std::pow(double(Vocabulary), even(random))) - 1, Vocabulary - 1)];
    };
    const auto sentence = [&](int count) {
        QStringList drawn;
        for (int word = 0; word < count; ++word)
            drawn.append(draw());
        return drawn.join(u' ');
    };
    compiler::Content content;
    for (int number = 0; number < articles; ++number) {
        model::Article article;
        article.id = u"article-%1"_s.arg(number);
        article.title = sentence(6);
        article.markdown = sentence(WordsOfAnArticle) + u'.';
        content.articles.append({article, {}});
    }
    return content;
}

} // namespace unsent
