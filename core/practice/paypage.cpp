// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/paypage.h"

#include <QUrlQuery>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Style{
    "body{font:18px/1.5 sans-serif;max-width:28em;margin:2em auto;padding:0 1em;color:#1b1b1f}"
    "dt{color:#5a5a63}dd{margin:0 0 .6em;font-weight:bold;overflow-wrap:anywhere}"
    "button,input,select{font:inherit;padding:.5em 1em;margin:.2em .4em .2em 0}"
    "p.practice{background:#ffe9b8;padding:.4em .8em}img{image-rendering:pixelated}"};

/// Long enough to read a transaction number off the screen.
constexpr int SecondsBeforeReturn = 10;

net::HttpResponse page(int status, const QString& body)
{
    const QString whole = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><style>"_s
        + Style + u"</style>"_s + body + u"</html>\n"_s;
    // The shop's own addresses are reached by links only; nothing on the page loads from elsewhere.
    return {status,
        {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"}, {"X-Content-Type-Options", "nosniff"},
            {"Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                "frame-ancestors 'none'"}},
        whole.toUtf8()};
}

QString button(QLatin1StringView action, const QString& words)
{
    return u"<button name=\"action\" value=\"%1\">%2</button>"_s.arg(action, words);
}

QString buttons(const PayPage& page)
{
    QString ways;
    for (const auto& [value, words] : page.ways)
        ways += u"<option value=\"%1\"%2>%3</option>"_s.arg(
            value.toHtmlEscaped(), value == page.way ? u" selected"_s : QString(), words.toHtmlEscaped());
    if (!ways.isEmpty())
        ways = u"<p><label>With <select name=\"way\">"_s + ways + u"</select></label></p>"_s;
    return u"<form method=\"post\">"_s + ways + u"<p>"_s + button("pay"_L1, u"Pay"_s)
        + u"</p><p><input name=\"amount\" inputmode=\"decimal\" aria-label=\"Another amount\">"_s
        + button("pay-other"_L1, u"Pay a different amount"_s) + u"</p><p>"_s + button("cancel"_L1, u"Cancel"_s)
        + button("nothing"_L1, u"Do nothing"_s) + u"</p></form>"_s;
}

} // namespace

net::HttpResponse PayPage::response() const
{
    const QString name = title.toHtmlEscaped();
    const QString target = back.toString(QUrl::FullyEncoded).toHtmlEscaped();
    QString text = u"<title>"_s + name + u"</title>"_s;
    if (!isOpen && !back.isEmpty())
        text +=
            u"<meta http-equiv=\"refresh\" content=\"%1;url=%2\">"_s.arg(QString::number(SecondsBeforeReturn), target);
    text += u"</head><body><p class=\"practice\">Practice: no money moves here.</p><h1>"_s + name + u"</h1>"_s;
    if (isOpen && !picture.isEmpty())
        text += u"<p><img alt=\"QR code\" src=\"%1\"></p>"_s.arg(picture.toHtmlEscaped());
    text += u"<dl>"_s;
    for (const auto& [label, value] : facts)
        text += u"<dt>%1</dt><dd>%2</dd>"_s.arg(label.toHtmlEscaped(), value.toHtmlEscaped());
    text += u"</dl>"_s;
    if (isOpen)
        text += buttons(*this);
    else
        text += u"<p><strong>"_s + outcome.toHtmlEscaped() + u"</strong></p>"_s;
    if (!isOpen && !back.isEmpty())
        text += u"<p><a rel=\"noreferrer\" href=\"%1\">Back to the shop</a></p>"_s.arg(target);
    return page(200, text + u"</body>"_s);
}

bool choose(PracticeBank& bank, const PracticePayment& payment, const RequestFields& form)
{
    const QString gateway = payment.gateway;
    const QString key = payment.key;
    const QString action = form.text(u"action"_s);
    if (action == "cancel"_L1)
        return bank.cancel(gateway, key);
    if (action == "nothing"_L1)
        return bank.callOff(gateway, key);
    std::optional<money::Money> amount;
    if (action == "pay-other"_L1) {
        const auto typed = money::Money::parse(form.text(u"amount"_s).trimmed(), payment.amount.currency());
        if (!typed || typed->isZero())
            return false;
        amount = *typed;
    } else if (action != "pay"_L1) {
        return false;
    }
    const QString way = form.text(u"way"_s);
    if (!way.isEmpty() && !bank.setField(gateway, key, u"paid_via"_s, way))
        return false;
    return bank.callOff(gateway, key) && bank.pay(gateway, key, amount);
}

net::HttpResponse servePage(
    PracticeBank& bank, const PracticePayment& payment, const PayPage& page, const net::IncomingRequest& request)
{
    if (request.method == "GET")
        return page.response();
    if (request.method != "POST")
        return {405, {{"Allow", "GET, POST"}, {"Content-Type", "text/plain"}}, "405\n"};
    const auto form = RequestFields::read(request);
    const bool knowsTheWay = form
        && (form->text(u"way"_s).isEmpty()
            || std::any_of(page.ways.begin(), page.ways.end(),
                [&](const PayPage::Choice& choice) { return choice.first == form->text(u"way"_s); }));
    if (!form || !page.isOpen || !knowsTheWay || !choose(bank, payment, *form)) {
        PayPage refused = page;
        if (page.isOpen)
            refused.facts.prepend({u"Not done"_s, u"This is no amount and no choice of this page."_s});
        net::HttpResponse response = refused.response();
        response.status = page.isOpen ? 422 : 409;
        return response;
    }
    const QByteArray again = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    return {303, {{"Location", again}, {"Cache-Control", "no-store"}}, {}};
}

net::HttpResponse noSuchPage()
{
    return page(404, u"<title>Not found</title></head><body><h1>Not found</h1><p>There is no such link.</p></body>"_s);
}

QUrl withQuery(const QString& url, const QList<std::pair<QString, QString>>& items)
{
    QUrl whole(url, QUrl::StrictMode);
    QString query = whole.query(QUrl::FullyEncoded);
    for (const auto& [name, value] : items) {
        if (!query.isEmpty())
            query += u'&';
        query += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    }
    whole.setQuery(query, QUrl::StrictMode);
    return whole;
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

} // namespace practice
