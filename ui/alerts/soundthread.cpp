// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/soundthread.h"

#include "ui/alerts/soundoutput.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>
#include <QPointer>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostUnderWay = 3;
constexpr int patience = 500; ///< ms

/// Lives on the sound thread.
class Player final : public QObject {
public:
    explicit Player(const QString& module)
        : m_loader(module)
    {
    }
    ~Player() override { delete m_loader.instance(); }

    bool play(SoundEvent event, int volume)
    {
        auto* output = qobject_cast<SoundOutput*>(m_loader.instance());
        return output && output->play(event, volume);
    }

private:
    QPluginLoader m_loader;
};

} // namespace

SoundThread::SoundThread(QString module, QObject* parent)
    : QObject(parent)
    , m_module(std::move(module))
{
}

SoundThread::~SoundThread()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(patience))
        delete m_thread;
}

QString SoundThread::usualModule()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString& place : {u"libpaydesk_sound.so"_s, u"../lib/paydesk/libpaydesk_sound.so"_s})
        if (QFileInfo::exists(folder.filePath(place)))
            return QDir::cleanPath(folder.filePath(place));
    return {};
}

void SoundThread::play(SoundEvent event, int volume)
{
    if (m_underWay >= mostUnderWay)
        return;
    if (!m_thread) {
        m_thread = new QThread;
        m_thread->setObjectName(u"sound"_s);
        auto* player = new Player(m_module);
        m_worker = player;
        player->moveToThread(m_thread);
        connect(m_thread, &QThread::finished, player, &QObject::deleteLater);
        m_thread->start();
    }
    ++m_underWay;
    QMetaObject::invokeMethod(
        m_worker, [self = QPointer(this), player = static_cast<Player*>(m_worker), event, volume] {
            const bool heard = player->play(event, volume);
            // Only the thread of the window touches `self`.
            QMetaObject::invokeMethod(qApp, [self, heard] {
                if (!self)
                    return;
                --self->m_underWay;
                emit self->answered(heard);
            });
        });
}

} // namespace ui
