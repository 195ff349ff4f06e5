# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Objects and dynamic dispatch: a simulated operating system with tasks, packets, queues and devices."""

import harness


class Packet:
    def __init__(self, kind, ident):
        self.next = None
        self.kind = kind
        self.ident = ident
        self.value = 0
        self.data = [0, 0, 0, 0]


def append(packet, queue):
    packet.next = None
    if queue is None:
        return packet
    last = queue
    while last.next is not None:
        last = last.next
    last.next = packet
    return queue


class Task:
    def __init__(self, system, name, priority):
        self.system = system
        self.name = name
        self.priority = priority
        self.inbox = None
        self.held = False
        self.waiting = False

    def runnable(self):
        return not self.held and (not self.waiting or self.inbox is not None)

    def receive(self, packet):
        self.inbox = append(packet, self.inbox)

    def take(self):
        packet = self.inbox
        if packet is not None:
            self.inbox = packet.next
            packet.next = None
        return packet

    def wait(self):
        self.waiting = True

    def run(self):
        raise NotImplementedError


class Idle(Task):
    """Wakes the devices in an order that a shift register decides."""

    def __init__(self, system, name, priority, turns):
        Task.__init__(self, system, name, priority)
        self.turns = turns
        self.register = 1

    def run(self):
        self.turns -= 1
        if self.turns == 0:
            self.held = True
        elif self.register & 1:
            self.register = (self.register >> 1) ^ 0xD008
            self.system.release("disk")
        else:
            self.register >>= 1
            self.system.release("terminal")


class Worker(Task):
    """Fills packets with letters and hands them to the handlers in turn."""

    def __init__(self, system, name, priority):
        Task.__init__(self, system, name, priority)
        self.handlers = ("reader", "writer")
        self.turn = 0
        self.letter = 0

    def run(self):
        packet = self.take()
        if packet is None:
            return self.wait()
        self.turn = 1 - self.turn
        packet.ident = self.name
        packet.value = 0
        for i in range(len(packet.data)):
            self.letter = self.letter + 1 if self.letter < 26 else 1
            packet.data[i] = 64 + self.letter
        self.system.send(packet, self.handlers[self.turn])


class Handler(Task):
    """Takes work packets apart, letter by letter, into packets for its device."""

    def __init__(self, system, name, priority, device):
        Task.__init__(self, system, name, priority)
        self.device = device
        self.work = None
        self.free = None

    def run(self):
        packet = self.take()
        if packet is not None:
            if packet.kind == "work":
                self.work = append(packet, self.work)
            else:
                self.free = append(packet, self.free)
        work = self.work
        if work is None:
            return self.wait()
        if work.value >= len(work.data):
            self.work = work.next
            self.system.send(work, "worker")
        elif self.free is not None:
            spare = self.free
            self.free = spare.next
            spare.value = work.data[work.value]
            work.value += 1
            spare.ident = self.name
            self.system.send(spare, self.device)
        else:
            self.wait()


class Device(Task):
    """Keeps one packet until the idle task says the transfer is over."""

    def __init__(self, system, name, priority):
        Task.__init__(self, system, name, priority)
        self.pending = None

    def run(self):
        packet = self.take()
        if packet is None:
            if self.pending is None:
                return self.wait()
            done, self.pending = self.pending, None
            self.system.transferred += done.value
            self.system.send(done, done.ident)
        else:
            if self.pending is not None:
                self.system.send(self.pending, self.pending.ident)
            self.pending = packet
            self.held = True


class System:
    def __init__(self, turns):
        self.sent = 0
        self.released = 0
        self.transferred = 0
        self.tasks = [
            Device(self, "terminal", 50), Device(self, "disk", 40),
            Handler(self, "writer", 30, "terminal"), Handler(self, "reader", 20, "disk"),
            Worker(self, "worker", 10), Idle(self, "idle", 0, turns),
        ]
        self.by_name = {task.name: task for task in self.tasks}
        for _ in range(2):
            self.by_name["worker"].receive(Packet("work", "worker"))
        for device, handler in (("disk", "reader"), ("terminal", "writer")):
            for _ in range(3):
                self.by_name[handler].receive(Packet("device", device))
        for task in self.tasks[:-1]:
            task.waiting = True

    def send(self, packet, name):
        self.sent += 1
        self.by_name[name].receive(packet)

    def release(self, name):
        self.released += 1
        self.by_name[name].held = False
        self.by_name[name].waiting = False

    def run(self):
        progress = True
        while progress:
            progress = False
            for task in self.tasks:
                if task.runnable():
                    task.waiting = False
                    task.run()
                    progress = True
                    break


def bench():
    system = System(24000)
    system.run()
    return system.sent, system.released, system.transferred


if __name__ == "__main__":
    harness.main(bench, (56086, 23999, 63736))
