"""A small real server for tst_aiosmtpd: STARTTLS demanded, sign-in for alice, 20 kB at most.

Arguments: certificate, key. Prints the port it listens on."""
import asyncio
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if not address.endswith("@mail.test") and not session.authenticated:
            return "550 5.7.1 Relaying denied"
        if address.startswith("full@"):
            return "452 4.2.2 Mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        return "250 2.0.0 taken"


def sign_in(server, session, envelope, mechanism, data):
    right = data.login == b"alice" and data.password == b"Birne-88"
    return AuthResult(success=right, handled=right)


async def main():
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(sys.argv[1], sys.argv[2])

    def factory():
        return SMTP(Handler(), hostname="mail.test", tls_context=tls, require_starttls=True, authenticator=sign_in,
                    data_size_limit=20000, enable_SMTPUTF8=True)

    server = await asyncio.get_running_loop().create_server(factory, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
