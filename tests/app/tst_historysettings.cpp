// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historysettings.h"
#include "core/base/settings.h"
#include "ui/history/savedfilters.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Days;
using ui::HistoryMemory;

class HistorySettingsTest final : public QObject {
    Q_OBJECT

private slots:
    void beginsWithToday();
    void survivesAStart();
    void weeksBeginWhereTheShopSays();
};

void HistorySettingsTest::beginsWithToday()
{
    const QTemporaryDir folder;
    const base::Settings settings(folder.filePath(u"settings.ini"_s));
    QCOMPARE(app::readHistoryMemory(settings), HistoryMemory());
    QCOMPARE(app::readHistoryMemory(settings).days, Days::Kind::Today);
    QCOMPARE(app::dayRule(settings).weekStart, Qt::Sunday);
    QCOMPARE(app::dayRule(settings).zone, QTimeZone::systemTimeZone());
}

void HistorySettingsTest::survivesAStart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    for (const auto kind :
        {Days::Kind::Any, Days::Kind::Today, Days::Kind::Yesterday, Days::Kind::ThisWeek, Days::Kind::ThisMonth}) {
        const HistoryMemory memory{.days = kind,
            .columns = u"time sale:96 -payer +cashier sort=created-"_s,
            .saved = uR"([{"name":"បុង \\ \"ok\"","days":"week","filter":{}}])"_s};
        {
            base::Settings settings(file);
            QVERIFY(settings.load());
            app::storeHistoryMemory(settings, memory);
        }
        base::Settings settings(file);
        QVERIFY(settings.load());
        QCOMPARE(app::readHistoryMemory(settings), memory);
    }
    // As much as may be saved comes back whole.
    ui::SavedFilters most;
    for (int i = 0; i < ui::SavedFilters::Most; ++i) {
        ui::SavedFilter filter{.name = u"%1"_s.arg(i), .filter = {}};
        filter.filter.conditions.text = QString(300, u'\\');
        if (!most.put(filter))
            break;
    }
    QVERIFY(most.all().size() > 10);
    {
        base::Settings settings(file);
        QVERIFY(settings.load());
        app::storeHistoryMemory(settings, {.days = Days::Kind::Any, .columns = {}, .saved = most.toText()});
    }
    base::Settings settings(file);
    QVERIFY(settings.load());
    QCOMPARE(ui::SavedFilters::fromText(app::readHistoryMemory(settings).saved).all().size(), most.all().size());
}

void HistorySettingsTest::weeksBeginWhereTheShopSays()
{
    const QTemporaryDir folder;
    base::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(base::setting::weekStart, "monday"_L1);
    QCOMPARE(app::dayRule(settings).weekStart, Qt::Monday);
    settings.set(base::setting::weekStart, "saturday"_L1);
    QCOMPARE(app::dayRule(settings).weekStart, Qt::Saturday);
    settings.set(base::setting::weekStart, "sunday"_L1);
    QCOMPARE(app::dayRule(settings).weekStart, Qt::Sunday);
}

QTEST_GUILESS_MAIN(HistorySettingsTest)
#include "tst_historysettings.moc"
