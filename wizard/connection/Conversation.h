#pragma once

#include "Encryption.h"
#include "FindingKinds.h"
#include "Password.h"
#include "Recipients.h"
#include "Reply.h"
#include "Sasl.h"
#include "Stage.h"
#include "TestResult.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace unsent::connection {

/// What one conversation is to find out.
struct ConversationTopic {
    QString host;
    quint16 port = 0;
    Encryption encryption = Encryption::StartTls;
    bool goOnWithoutTls = false; ///< when STARTTLS is not to be had; never with a password
    QString ehloName;
    QString addressLiteral; ///< such as `[192.0.2.5]`
    QString user;
    std::shared_ptr<const Password> password; ///< null: no sign-in
    bool oauthToken = false;
    bool passwordWithoutTls = false;
    QString from;
    QList<Recipient> recipients; ///< as of recipientsOf()
    std::optional<qint64> messageBytes;
    QByteArray message; ///< to send to oneself, dot-stuffed, ending in CRLF; empty: no DATA
};

/// One command. `shown` is what the transcript may hold.
struct Command {
    enum class Kind { Greeting, Ehlo, Helo, StartTls, Auth, Mail, Rcpt, Rset, Data, Content, Quit };
    Kind kind = Kind::Greeting;
    StageKind stage = StageKind::Greeting;
    QByteArray line; ///< without CRLF
    QString shown;
    int recipient = -1;
};

/// What was learnt about a stage. Several about one stage add up: the worst result counts.
struct Observation {
    StageKind stage = StageKind::Greeting;
    StageResult result = StageResult::Ok;
    std::optional<FindingId> finding;
    Phrase brief;
    Phrase says;                      ///< instead of the finding's sentence, or without a finding
    int turn = 0;                     ///< which recipient, at the stage of recipients
    std::optional<Severity> severity; ///< instead of the finding's own
    Places places;
    std::optional<Reply> reply;
};

/// What to do next: send the commands, then the action.
struct Step {
    enum class Action { Read, StartTls, AwaitTurn, Close };
    Action action = Action::Read;
    QList<Command> commands;
    QList<Observation> observations;
};

/// The client's side of SMTP (RFC 5321, 3207, 4954) for a test, without I/O: a whole reply goes in, the next step comes
/// out. How it moves:
///
///   greeting 220 -> EHLO -> [STARTTLS -> TLS -> EHLO] -> [AUTH, when it is this port's turn] -> MAIL, RCPT..., RSET ->
///   QUIT
///
/// EHLO refused for the name: once more with the address literal. STARTTLS is sent even where it is not offered: a 220
/// shows that somebody took the offer away. A refused sign-in ends the conversation: one try, accounts lock. A name
/// that is refused only at RCPT: the transaction once more after EHLO with the literal. Two recipients are asked about,
/// one elsewhere and one of the sender's own domain; a 421, or "not now" after a refusal, ends that at once.
class Conversation {
public:
    explicit Conversation(ConversationTopic topic);
    ~Conversation();
    Conversation(Conversation&&) = delete;

    /// A whole reply of the server.
    Step take(const Reply& reply);
    /// TLS is established; only with a valid certificate a password may follow.
    Step tlsStarted(bool certificateValid);
    /// The answer to AwaitTurn: whether this path is the one that signs in.
    Step signInTurn(bool granted);

    /// The stage whose reply is waited for.
    StageKind stage() const;
    /// Which recipient, at the stage of recipients; else 0.
    int turn() const;
    /// What matters has been answered; only the second recipient's answer is waited for.
    bool isAnswered() const { return stage() == StageKind::Rcpt && turn() > 0; }
    /// What was held back for a reply that will not come any more. For the moment the connection has ended.
    QList<Observation> lastWords();
    const Capabilities& capabilities() const { return m_capabilities; }
    bool isEncrypted() const { return m_encrypted; }

private:
    void onGreeting(const Reply& reply);
    void onEhlo(const Command& command, const Reply& reply);
    void onEhloAccepted(StageKind stage, const Reply& reply);
    void onStartTls(const Reply& reply);
    void onAuth(const Reply& reply);
    void onMail(const Reply& reply);
    void onRcpt(const Command& command, const Reply& reply);
    void onSecondRcpt(const Reply& reply);
    void bothAnswered(const Reply& first, const Reply& second);
    void onData(const Reply& reply);
    void onContent(const Reply& reply);

    void sayEhlo(Command::Kind kind, StageKind stage);
    void decideSignIn();
    void signIn();
    void signInFailed(FindingId finding, const Reply& reply);
    void startTransaction();
    bool messageFits();
    void sendPending();
    void transactionDone();
    FindingId judgeRecipient(int turn, const Reply& reply, bool alike, bool ownTaken) const;
    void recipientTaken(const Reply& reply);
    void recipientRefused(int turn, FindingId finding, const Reply& reply);
    void askedBesideRefused(FindingId finding, const Reply& reply);
    void skip(StageKind stage, Phrase says, Phrase brief = {});
    void skipRecipients(const Phrase& says);
    void quit();
    void send(Command command);
    Observation& observe(StageKind stage, StageResult result, std::optional<FindingId> finding = {});
    void observeRefusal(StageKind stage, FindingId finding, const Reply& reply);
    Places placesFor(const Reply& reply) const;

    ConversationTopic m_topic;
    Step m_step;
    QList<Command> m_expected; ///< whose replies are still to come, in order
    QList<Command> m_pending;  ///< of the transaction, not sent yet
    Capabilities m_capabilities;
    std::unique_ptr<SaslExchange> m_sasl;
    QStringList m_mechanisms;
    std::optional<Reply> m_nameRefusal;  ///< EHLO refused with the computer's name
    std::optional<Reply> m_firstRefusal; ///< the first recipient's, until the second one is answered
    bool m_literal = false;
    bool m_literalWanted = false;
    bool m_inspected = false;
    bool m_encrypted = false;
    bool m_certificateValid = false;
    bool m_signedIn = false;
    bool m_mailRefused = false;
    bool m_dataAllowed = false;
    bool m_saidGoodbye = false;
};

} // namespace unsent::connection
