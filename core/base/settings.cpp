// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/settings.h"

#include "core/base/settingsfile.h"

#include <algorithm>

namespace base {

Settings::Settings(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
}

Settings::~Settings()
{
    flush();
}

Result<> Settings::load()
{
    Result<QMap<QString, QString>> read = readSettingsFile(m_file);
    if (!read)
        return tl::unexpected(std::move(read).error());
    m_values = std::move(*read);
    return {};
}

QLatin1StringView Settings::value(const WordSetting& setting) const
{
    const QString stored = m_values.value(setting.key);
    const auto known = std::find(setting.words.begin(), setting.words.end(), stored);
    return known == setting.words.end() ? setting.words.front() : *known;
}

int Settings::value(const NumberSetting& setting) const
{
    bool isNumber = false;
    const int number = m_values.value(setting.key).toInt(&isNumber);
    return isNumber && number >= setting.least && number <= setting.most ? number : setting.fallback;
}

bool Settings::value(const FlagSetting& setting) const
{
    const QString stored = m_values.value(setting.key);
    if (stored == QLatin1StringView("true"))
        return true;
    return stored == QLatin1StringView("false") ? false : setting.fallback;
}

QString Settings::value(const TextSetting& setting) const
{
    return m_values.value(setting.key).left(setting.longest);
}

void Settings::set(const WordSetting& setting, QLatin1StringView word)
{
    if (std::find(setting.words.begin(), setting.words.end(), word) != setting.words.end())
        store(setting.key, word);
}

void Settings::set(const NumberSetting& setting, int number)
{
    store(setting.key, QString::number(std::clamp(number, setting.least, setting.most)));
}

void Settings::set(const FlagSetting& setting, bool on)
{
    store(setting.key, on ? QLatin1StringView("true") : QLatin1StringView("false"));
}

void Settings::set(const TextSetting& setting, const QString& text)
{
    store(setting.key, text.left(setting.longest));
}

void Settings::flush()
{
    m_writer.waitForDone();
}

void Settings::store(QLatin1StringView key, const QString& value)
{
    const auto place = m_values.find(key);
    if (place != m_values.end() && *place == value)
        return;
    m_values.insert(key, value);
    const QMutexLocker lock(&m_mutex);
    const bool writerIsOnItsWay = m_unsaved.has_value();
    m_unsaved = m_values;
    if (!writerIsOnItsWay)
        m_writer.start([this] { saveNewest(); });
}

void Settings::saveNewest()
{
    QMap<QString, QString> values;
    {
        const QMutexLocker lock(&m_mutex);
        values = *std::exchange(m_unsaved, std::nullopt);
    }
    const Result<> saved = writeSettingsFile(m_file, values);
    if (!saved)
        QMetaObject::invokeMethod(
            this, [this, error = saved.error()] { emit saveFailed(error); }, Qt::QueuedConnection);
}

} // namespace base
