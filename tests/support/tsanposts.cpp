// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Only in builds with ThreadSanitizer. Qt's own locks are not instrumented, so TSan does not see that a functor posted
// to another thread (QMetaObject::invokeMethod) was there before it ran, and calls each one a race. This stands in
// front of Qt's function and says so: what happened before the post came before the call, and the call before the end.

#include <QObject>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

class Posted final : public QtPrivate::QSlotObjectBase {
public:
    explicit Posted(QtPrivate::QSlotObjectBase* inner)
        : QSlotObjectBase(&Posted::run)
        , m_inner(inner)
    {
        __tsan_release(this);
    }

private:
    static void run(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool* result)
    {
        auto* posted = static_cast<Posted*>(self);
        __tsan_acquire(posted);
        switch (which) {
        case Destroy:
            posted->m_inner->destroyIfLastRef();
            delete posted;
            break;
        case Call:
            posted->m_inner->call(receiver, arguments);
            __tsan_release(posted);
            break;
        case Compare:
            *result = false;
            break;
        default:
            break;
        }
    }

    QtPrivate::QSlotObjectBase* m_inner;
};

} // namespace

bool QMetaObject::invokeMethodImpl(
    QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result)
{
    using Real = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto real = reinterpret_cast<Real>(dlsym(RTLD_NEXT,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv"));
    return real(object, new Posted(slot), type, result);
}
