#include "LabelTable.h"

#include <iterator>

namespace unsent::recognition {

namespace {

// The words for settings in the dialogs of Outlook, Outlook Express and Windows Mail. All in lower case, as they are
// compared.
constexpr Label SettingLabels[] = {
    {"account", "", "account"},
    {"account", "de", "konto"},
    {"account", "fr", "compte"},
    {"account", "es", "cuenta"},
    {"account", "pt", "conta"},
    {"account", "ru", "учетная запись"},
    {"account", "ru", "учётная запись"},
    {"account", "ja", "アカウント"},
    {"account", "zh", "帐户"},
    {"account", "zh", "账户"},
    {"account", "zh", "帳戶"},
    {"account", "zh", "帳號"},
    {"account", "zh", "帐号"},
    {"account", "ko", "계정"},
    {"account", "fi", "tili"},
    {"account", "cs", "účet"},
    {"account", "hu", "fiók"},
    {"account", "tr", "hesap"},
    {"account", "it", "nome account"},

    {"server", "", "server"},
    {"server", "fr", "serveur"},
    {"server", "es", "servidor"},
    {"server", "pl", "serwer"},
    {"server", "ru", "сервер"},
    {"server", "ja", "サーバー"},
    {"server", "ja", "サーバ"},
    {"server", "zh", "服务器"},
    {"server", "zh", "伺服器"},
    {"server", "ko", "서버"},
    {"server", "fi", "palvelin"},
    {"server", "hu", "kiszolgáló"},
    {"server", "tr", "sunucu"},
    {"server", "en", "outgoing server"},
    {"server", "en", "outgoing mail server"},
    {"server", "en", "smtp server"},
    {"server", "de", "postausgangsserver"},
    {"server", "de", "smtp-server"},
    {"server", "en", "outgoing mail server (smtp)"},

    {"protocol", "", "protocol"},
    {"protocol", "de", "protokoll"},
    {"protocol", "fr", "protocole"},
    {"protocol", "es", "protocolo"},
    {"protocol", "it", "protocollo"},
    {"protocol", "pl", "protokół"},
    {"protocol", "pl", "protokol"},
    {"protocol", "ru", "протокол"},
    {"protocol", "ja", "プロトコル"},
    {"protocol", "zh", "协议"},
    {"protocol", "zh", "通訊協定"},
    {"protocol", "zh", "通讯协议"},
    {"protocol", "ko", "프로토콜"},
    {"protocol", "fi", "protokolla"},
    {"protocol", "tr", "iletişim kuralı"},

    {"port", "", "port"},
    {"port", "es", "puerto"},
    {"port", "it", "porta"},
    {"port", "nl", "poort"},
    {"port", "ru", "порт"},
    {"port", "ja", "ポート"},
    {"port", "zh", "端口"},
    {"port", "zh", "連接埠"},
    {"port", "zh", "通訊埠"},
    {"port", "ko", "포트"},
    {"port", "fi", "portti"},
    {"port", "tr", "bağlantı noktası"},
    {"port", "zh", "端口号"},

    {"encryption", "en", "secure (ssl)"},
    {"encryption", "en", "secure(ssl)"},
    {"encryption", "de", "sicher (ssl)"},
    {"encryption", "de", "sicher(ssl)"},
    {"encryption", "de", "sicherheit (ssl)"},
    {"encryption", "de", "sichere verbindung (ssl)"},
    {"encryption", "de", "secure (ssl)"},
    {"encryption", "fr", "sécurisé (ssl)"},
    {"encryption", "fr", "sécurisée (ssl)"},
    {"encryption", "fr", "sécurité (ssl)"},
    {"encryption", "fr", "sécurisé(ssl)"},
    {"encryption", "fr", "sécurité(ssl)"},
    {"encryption", "fr", "sécurisée(ssl)"},
    {"encryption", "fr", "connexion sécurisée (ssl)"},
    {"encryption", "es", "seguro (ssl)"},
    {"encryption", "es", "seguridad (ssl)"},
    {"encryption", "es", "seguro(ssl)"},
    {"encryption", "es", "seguridad(ssl)"},
    {"encryption", "es", "segura (ssl)"},
    {"encryption", "es", "segura(ssl)"},
    {"encryption", "it", "protezione (ssl)"},
    {"encryption", "it", "protezione(ssl)"},
    {"encryption", "it", "sicuro (ssl)"},
    {"encryption", "it", "sicuro(ssl)"},
    {"encryption", "it", "protetto (ssl)"},
    {"encryption", "it", "protetto(ssl)"},
    {"encryption", "it", "protetta (ssl)"},
    {"encryption", "it", "sicurezza (ssl)"},
    {"encryption", "it", "sicurezza(ssl)"},
    {"encryption", "pt", "segurança (ssl)"},
    {"encryption", "pt", "segurança(ssl)"},
    {"encryption", "pt", "seguro (ssl)"},
    {"encryption", "nl", "beveiligd (ssl)"},
    {"encryption", "nl", "beveiligd(ssl)"},
    {"encryption", "nl", "beveiliging (ssl)"},
    {"encryption", "nl", "beveiliging(ssl)"},
    {"encryption", "nl", "veilig (ssl)"},
    {"encryption", "nl", "veilig(ssl)"},
    {"encryption", "pl", "zabezpieczenia (ssl)"},
    {"encryption", "pl", "zabezpieczenia(ssl)"},
    {"encryption", "pl", "bezpieczny (ssl)"},
    {"encryption", "pl", "bezpieczny(ssl)"},
    {"encryption", "pl", "bezpieczne (ssl)"},
    {"encryption", "pl", "bezpieczeństwo (ssl)"},
    {"encryption", "pl", "zabezpieczony (ssl)"},
    {"encryption", "pl", "zabezpieczone (ssl)"},
    {"encryption", "ru", "защита (ssl)"},
    {"encryption", "ru", "защита(ssl)"},
    {"encryption", "ru", "безопасность (ssl)"},
    {"encryption", "ru", "безопасность(ssl)"},
    {"encryption", "ru", "безопасный (ssl)"},
    {"encryption", "ru", "безопасное подключение (ssl)"},
    {"encryption", "ru", "защищенное подключение (ssl)"},
    {"encryption", "ru", "безопасное соединение (ssl)"},
    {"encryption", "ja", "セキュリティ (ssl)"},
    {"encryption", "ja", "セキュリティ(ssl)"},
    {"encryption", "ja", "セキュリティで保護 (ssl)"},
    {"encryption", "ja", "セキュリティ保護 (ssl)"},
    {"encryption", "ja", "セキュリティ保護(ssl)"},
    {"encryption", "ja", "保護 (ssl)"},
    {"encryption", "ja", "保護(ssl)"},
    {"encryption", "ja", "セキュア (ssl)"},
    {"encryption", "ja", "セキュア(ssl)"},
    {"encryption", "ja", "セキュリティで保護された接続 (ssl)"},
    {"encryption", "zh", "安全(ssl)"},
    {"encryption", "zh", "安全 (ssl)"},
    {"encryption", "zh", "安全性(ssl)"},
    {"encryption", "zh", "安全性 (ssl)"},
    {"encryption", "zh", "安全连接(ssl)"},
    {"encryption", "zh", "安全連線 (ssl)"},
    {"encryption", "zh", "安全連線(ssl)"},
    {"encryption", "zh", "安全连接 (ssl)"},
    {"encryption", "zh", "加密 (ssl)"},
    {"encryption", "zh", "加密(ssl)"},
    {"encryption", "ko", "보안(ssl)"},
    {"encryption", "ko", "보안 (ssl)"},
    {"encryption", "ko", "보안 연결(ssl)"},
    {"encryption", "ko", "보안 연결 (ssl)"},
    {"encryption", "sv", "säker (ssl)"},
    {"encryption", "sv", "säkert (ssl)"},
    {"encryption", "da", "sikker (ssl)"},
    {"encryption", "da", "sikkerhed (ssl)"},
    {"encryption", "fi", "suojattu (ssl)"},
    {"encryption", "cs", "zabezpečení (ssl)"},
    {"encryption", "cs", "zabezpečeno (ssl)"},
    {"encryption", "hu", "biztonságos (ssl)"},
    {"encryption", "tr", "güvenli (ssl)"},
    {"encryption", "", "ssl"},
    {"encryption", "en", "connection security"},
};

constexpr std::string_view NoWords[] = {
    "no",  "nein", "non", "нет", "いいえ", "なし", "否", "无",  "無",    "不",  "아니요", "아니오", "아님", "nee",
    "nie", "não",  "nao", "nej", "nei",    "ei",   "ne", "nem", "hayır", "off", "aus",    "none",   "オフ", "未"};
constexpr std::string_view YesWords[] = {"yes",  "ja", "oui", "sí",  "si",  "sì",      "да",    "はい", "あり",
                                         "有",   "是", "예",  "네",  "tak", "sim",     "kyllä", "ano",  "igen",
                                         "evet", "on", "ein", "ssl", "tls", "ssl/tls", "オン"};

} // namespace

const std::vector<Label>& labels()
{
    static const std::vector<Label> all = [] {
        std::vector<Label> result(std::begin(SettingLabels), std::end(SettingLabels));
        const std::span<const Label> errors = errorLabels();
        result.insert(result.end(), errors.begin(), errors.end());
        return result;
    }();
    return all;
}

std::span<const std::string_view> noWords()
{
    return NoWords;
}

std::span<const std::string_view> yesWords()
{
    return YesWords;
}

} // namespace unsent::recognition
