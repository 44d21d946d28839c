#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret Service for tests, in memory, on the session bus it is started with: as much of
https://specifications.freedesktop.org/secret-service as a client needs to keep, find and delete items.

Says "ready" once it has its name. Each line on standard input is a command, each answer ends with the line ".":
  locked / unlocked   items are found locked and unlocking is dismissed by the person, or found open again
  dump                prints the number of items and, a line each, label and attributes as JSON
"""
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

ROOT = "/org/freedesktop/secrets"
SERVICE = "org.freedesktop.Secret.Service"
COLLECTION = "org.freedesktop.Secret.Collection"
ITEM = "org.freedesktop.Secret.Item"
PROPERTIES = dbus.PROPERTIES_IFACE


class NotSupported(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.DBus.Error.NotSupported"


class IsLocked(dbus.DBusException):
    _dbus_error_name = "org.freedesktop.Secret.Error.IsLocked"


class Item(dbus.service.Object):
    def __init__(self, service, number, label, attributes, secret):
        self.path = f"{ROOT}/collection/login/{number}"
        super().__init__(service.connection, self.path)
        self.service, self.label, self.attributes, self.secret = service, label, attributes, secret

    @dbus.service.method(ITEM, out_signature="o")
    def Delete(self):
        self.service.items.remove(self)
        self.remove_from_connection()
        return "/"

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"Label": self.label, "Attributes": dbus.Dictionary(self.attributes, signature="ss"), "Locked": False}


class Prompt(dbus.service.Object):
    """The person waves it away."""

    @dbus.service.method("org.freedesktop.Secret.Prompt", in_signature="s")
    def Prompt(self, _window):
        GLib.idle_add(self.Completed, True, dbus.Array([], signature="o"))

    @dbus.service.signal("org.freedesktop.Secret.Prompt", signature="bv")
    def Completed(self, _dismissed, _result):
        pass


class Collection(dbus.service.Object):
    def __init__(self, service):
        super().__init__(service.connection, f"{ROOT}/aliases/default")
        self.service = service

    @dbus.service.method(COLLECTION, in_signature="a{sv}(oayays)b", out_signature="oo")
    def CreateItem(self, properties, secret, _replace):
        if self.service.locked:
            raise IsLocked()
        attributes = dict(properties[f"{ITEM}.Attributes"])
        for item in self.service.items:
            if item.attributes == attributes:
                item.secret = secret
                return item.path, "/"
        self.service.count += 1
        item = Item(self.service, self.service.count, properties[f"{ITEM}.Label"], attributes, secret)
        self.service.items.append(item)
        return item.path, "/"


class Service(dbus.service.Object):
    def __init__(self, connection):
        super().__init__(connection, ROOT)
        self.items, self.count, self.locked = [], 0, False
        self.prompt = Prompt(connection, f"{ROOT}/prompt/1")
        self.collection = Collection(self)

    @dbus.service.method(SERVICE, in_signature="sv", out_signature="vo")
    def OpenSession(self, algorithm, _input):
        if algorithm != "plain":
            raise NotSupported(algorithm)
        return dbus.String("", variant_level=1), f"{ROOT}/session/1"

    @dbus.service.method(SERVICE, in_signature="a{ss}", out_signature="aoao")
    def SearchItems(self, attributes):
        found = [i.path for i in self.items if all(i.attributes.get(k) == v for k, v in attributes.items())]
        none = dbus.Array([], signature="o")
        found = dbus.Array(found, signature="o")
        return (none, found) if self.locked else (found, none)

    @dbus.service.method(SERVICE, in_signature="ao", out_signature="aoo")
    def Unlock(self, paths):
        if self.locked:
            return dbus.Array([], signature="o"), f"{ROOT}/prompt/1"
        return paths, "/"

    @dbus.service.method(SERVICE, in_signature="aoo", out_signature="a{o(oayays)}")
    def GetSecrets(self, paths, session):
        secrets = {i.path: dbus.Struct((session, *i.secret[1:]), signature="oayays")
                   for i in self.items if i.path in paths}
        return dbus.Dictionary(secrets, signature="o(oayays)")

    @dbus.service.method(SERVICE, in_signature="s", out_signature="o")
    def ReadAlias(self, _name):
        return f"{ROOT}/aliases/default"

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        return {"Collections": dbus.Array([f"{ROOT}/aliases/default"], signature="o")}

    def command(self, source, _condition):
        word = source.readline().strip()
        if not word:
            loop.quit()
            return False
        if word == "dump":
            print(len(self.items))
            for item in self.items:
                print(json.dumps({"label": item.label, **item.attributes}))
        else:
            self.locked = word == "locked"
            print(word)
        print(".", flush=True)
        return True


DBusGMainLoop(set_as_default=True)
loop = GLib.MainLoop()
bus = dbus.SessionBus()
name = dbus.service.BusName("org.freedesktop.secrets", bus)
service = Service(bus)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, service.command)
print("ready\n.", flush=True)
loop.run()
