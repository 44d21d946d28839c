// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/role.h"

#include <QTest>

using people::Action;
using people::Role;

class TestRole final : public QObject {
    Q_OBJECT

private slots:
    void mayOrMayNot_data();
    void mayOrMayNot();
};

void TestRole::mayOrMayNot_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("cashier");
    QTest::addColumn<bool>("manager");
    QTest::newRow("look") << Action::Look << true << true;
    QTest::newRow("check") << Action::Check << true << true;
    QTest::newRow("check many") << Action::CheckMany << false << true;
    QTest::newRow("print") << Action::Print << true << true;
    QTest::newRow("note") << Action::Note << true << true;
    QTest::newRow("acknowledge") << Action::Acknowledge << true << true;
    QTest::newRow("mark") << Action::Mark << false << true;
    QTest::newRow("refund") << Action::Refund << false << true;
    QTest::newRow("fetch a list") << Action::FetchList << false << true;
}

void TestRole::mayOrMayNot()
{
    QFETCH(Action, action);
    QFETCH(bool, cashier);
    QFETCH(bool, manager);
    QCOMPARE(people::may(Role::Cashier, action), cashier);
    QCOMPARE(people::may(Role::Manager, action), manager);
}

QTEST_APPLESS_MAIN(TestRole)
#include "tst_role.moc"
