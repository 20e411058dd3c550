#include "EntryParts.h"
#include "Readers.h"

using namespace Qt::StringLiterals;

namespace unsent::store {

using sqlite::Statement;

QList<model::Provider> readProviders(const Shelf& shelf, const QString& id)
{
    QHash<QString, QList<model::Provider::Submission>> ways;
    shelf.each(
        u"SELECT provider, host, port, encryption FROM submission WHERE ?1 IN ('', provider) "
        "ORDER BY provider, position"_s,
        [&](const Statement& row) {
            ways[row.text(0)].append({row.text(1), row.number(2), row.text(3)});
        },
        id);
    const auto parts = readParts(shelf, u"provider"_s, id);
    QList<model::Provider> providers;
    shelf.each(
        u"SELECT id, user_name, size_advertised, size_attachments, size_client, size_account, password_ends, "
        "status_page, help, codes, checked FROM provider WHERE ?1 IN ('', id) ORDER BY position"_s,
        [&](const Statement& row) {
            const EntryParts own = parts.value(row.text(0));
            model::Provider provider;
            provider.id = row.text(0);
            provider.name = own.text(u"name"_s);
            provider.domains = own.items.value(u"domain"_s);
            provider.hosts = own.items.value(u"host"_s);
            provider.mx = own.items.value(u"mx"_s);
            provider.submission = ways.value(provider.id);
            provider.signIn = own.items.value(u"sign-in"_s);
            provider.userName = row.text(1);
            provider.before = own.lines(u"before"_s);
            provider.sizeAdvertised = row.optionalInteger(2);
            provider.sizeAttachments = row.optionalInteger(3);
            provider.sizeClient = row.optionalInteger(4);
            provider.sizeAccount = row.optionalInteger(5);
            provider.limits = own.lines(u"limits"_s);
            if (const QDate end = QDate::fromString(row.text(6), Qt::ISODate); end.isValid())
                provider.passwordEnds = model::Provider::PasswordEnd{end, own.text(u"password-ends"_s)};
            provider.statusPage = row.text(7);
            provider.help = row.text(8);
            provider.codes = row.text(9);
            provider.checked = row.text(10);
            provider.disputed = own.lines(u"disputed"_s);
            provider.sources = own.sources;
            providers.append(provider);
        },
        id);
    return providers;
}

QString readProviderBy(const Shelf& shelf, const QStringList& fields, const QStringList& values)
{
    QString provider;
    for (const QString& value : values) {
        for (const QString& field : fields) {
            shelf.each(
                u"SELECT id FROM item WHERE value = ?1 AND field = ?2 AND entity = 'provider' ORDER BY id DESC"_s,
                [&](const Statement& row) { provider = row.text(0); }, value, field);
            if (!provider.isEmpty())
                return provider;
        }
    }
    return provider;
}

} // namespace unsent::store
