# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Objects, lists and virtual calls: an incremental solver of one-way constraints with strengths."""

import harness

REQUIRED, STRONG, MEDIUM, WEAK = 0, 1, 2, 3


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.strength = WEAK + 1
        self.mark = 0


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.active = False

    def variables(self):
        raise NotImplementedError

    def output(self):
        raise NotImplementedError

    def inputs(self):
        return [v for v in self.variables() if v is not self.output()]

    def execute(self):
        pass


class Stay(Constraint):
    def __init__(self, variable, strength):
        Constraint.__init__(self, strength)
        self.target = variable

    def variables(self):
        return [self.target]

    def choose(self, mark):
        self.active = self.target.mark != mark and self.target.strength > self.strength
        return self.active

    def output(self):
        return self.target


class Edit(Stay):
    pass


class Equal(Constraint):
    """Works in both directions; the weaker end becomes the output."""

    def __init__(self, first, second, strength):
        Constraint.__init__(self, strength)
        self.first = first
        self.second = second
        self.forward = True

    def variables(self):
        return [self.first, self.second]

    def choose(self, mark):
        first, second = self.first, self.second
        if first.mark == mark:
            self.forward = True
            self.active = second.mark != mark and second.strength > self.strength
        elif second.mark == mark:
            self.forward = False
            self.active = first.strength > self.strength
        elif first.strength > second.strength:
            self.forward = False
            self.active = first.strength > self.strength
        else:
            self.forward = True
            self.active = second.strength > self.strength
        return self.active

    def output(self):
        return self.second if self.forward else self.first

    def execute(self):
        if self.forward:
            self.second.value = self.first.value
        else:
            self.first.value = self.second.value


class Scale(Equal):
    """second = first * factor + offset."""

    def __init__(self, first, factor, offset, second, strength):
        Equal.__init__(self, first, second, strength)
        self.factor = factor
        self.offset = offset

    def execute(self):
        if self.forward:
            self.second.value = self.first.value * self.factor.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.factor.value


class Planner:
    def __init__(self):
        self.marks = 0

    def new_mark(self):
        self.marks += 1
        return self.marks

    def add(self, constraint):
        for variable in constraint.variables():
            variable.constraints.append(constraint)
        mark = self.new_mark()
        displaced = constraint
        while displaced is not None:
            displaced = self.satisfy(displaced, mark)

    def satisfy(self, constraint, mark):
        """Makes a constraint hold; returns the weaker one it pushed away."""
        if not constraint.choose(mark):
            return None
        for variable in constraint.inputs():
            variable.mark = mark
        output = constraint.output()
        displaced = output.determined_by
        if displaced is not None:
            displaced.active = False
        output.determined_by = constraint
        self.propagate(constraint, mark)
        output.mark = mark
        return displaced

    def propagate(self, constraint, mark):
        pending = [constraint]
        while pending:
            current = pending.pop()
            output = current.output()
            weakest = current.strength
            for variable in current.inputs():
                if variable.strength > weakest:
                    weakest = variable.strength
            output.strength = weakest
            current.execute()
            for other in output.constraints:
                if other is not current and other.active and other.output() is not output:
                    pending.append(other)

    def remove(self, constraint):
        output = constraint.output() if constraint.active else None
        for variable in constraint.variables():
            variable.constraints.remove(constraint)
        if output is None:
            return
        constraint.active = False
        output.determined_by = None
        output.strength = WEAK + 1
        waiting = sorted((c for c in output.constraints if not c.active), key=lambda c: c.strength)
        for other in waiting:
            displaced = other
            mark = self.new_mark()
            while displaced is not None:
                displaced = self.satisfy(displaced, mark)

    def plan(self, source):
        """The constraints to run again when the source changes, in order."""
        mark = self.new_mark()
        source.output().mark = mark
        plan, pending = [], [source]
        while pending:
            current = pending.pop()
            plan.append(current)
            output = current.output()
            for other in output.constraints:
                if other is not current and other.active and other.output().mark != mark:
                    other.output().mark = mark
                    pending.append(other)
        return plan


def chain(length):
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(length + 1)]
    for first, second in zip(variables, variables[1:]):
        planner.add(Equal(first, second, REQUIRED))
    planner.add(Stay(variables[-1], WEAK))
    edit = Edit(variables[0], STRONG)
    planner.add(edit)
    plan = planner.plan(edit)
    total = 0
    for value in range(20):
        variables[0].value = value
        for constraint in plan:
            constraint.execute()
        total += variables[-1].value
    planner.remove(edit)
    return total


def projection(size):
    planner = Planner()
    factor, offset = Variable("factor", 10), Variable("offset", 1000)
    targets = []
    for i in range(size):
        source, target = Variable("s", i), Variable("t", i)
        planner.add(Stay(source, MEDIUM))
        planner.add(Scale(source, factor, offset, target, REQUIRED))
        targets.append(target)
    total = sum(target.value for target in targets)
    for value in (7, 9):
        edit = Edit(factor, STRONG)
        planner.add(edit)
        factor.value = value
        for target in targets:
            target.determined_by.execute()
        total += sum(target.value for target in targets)
        planner.remove(edit)
    return total


def bench():
    return chain(6000), projection(7000)


if __name__ == "__main__":
    harness.main(bench, (190, 657909000))
