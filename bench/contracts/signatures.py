"""Prints the public declarations of Python files as JSON, one file a line. The paths come one a line on standard input."""

import ast
import json
import sys


def signatures(path):
    with open(path, encoding="ascii") as file:
        text = file.read()
    tree = ast.parse(text)
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def place(node):
        return {
            "from": starts[node.lineno - 1] + node.col_offset,
            "to": starts[node.end_lineno - 1] + node.end_col_offset,
        }

    counts = {}
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            counts[node.name] = counts.get(node.name, 0) + 1
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            counts[node.id] = counts.get(node.id, 0) + 1
    found = []
    # What the file takes from others under its own name, and "*" for all of them.
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
    }

    def parameter(arg, default, rest="", is_named=False):
        own = place(arg)
        result = {"name": arg.arg, **own, "rest": rest, "isNamed": is_named, "isOptional": default is not None}
        if arg.annotation is not None:
            result["typePlace"] = place(arg.annotation)
            result["type"] = text[result["typePlace"]["from"] : result["typePlace"]["to"]]
        if default is not None:
            result["to"] = place(default)["to"]
            # A default in brackets ends after them.
            result["standard"] = text[place(default)["from"] : result["to"]]
        return result

    def function(node, owner):
        args = node.args
        every = args.posonlyargs + args.args
        defaults = [None] * (len(every) - len(args.defaults)) + list(args.defaults)
        parameters = [parameter(arg, default) for arg, default in zip(every, defaults)]
        receiver = None
        if owner and parameters and parameters[0]["name"] in ("self", "cls"):
            receiver = parameters.pop(0)["name"]
        if args.vararg:
            parameters.append(parameter(args.vararg, None, "*"))
        parameters += [parameter(arg, default, "", True) for arg, default in zip(args.kwonlyargs, args.kw_defaults)]
        if args.kwarg:
            parameters.append(parameter(args.kwarg, None, "**"))
        whole = place(node)
        is_async = isinstance(node, ast.AsyncFunctionDef)
        name = text.index(node.name, text.index("def ", whole["from"]) + 4)
        first = node.body[0]
        own = {
            "kind": "method" if owner else "function",
            "word": "def",
            "name": node.name,
            "isAsync": is_async,
            "parameters": parameters,
            "whole": whole,
            "namePlace": {"from": name, "to": name + len(node.name)},
            "isOnly": counts[node.name] == 1,
            "isOverloaded": counts[node.name] > 1,
            "isPassedOn": "*" in imported or node.name in imported,
        }
        if owner:
            own["owner"] = owner
        if receiver:
            own["receiver"] = receiver
        open_at = text.index("(", own["namePlace"]["to"])
        # The list ends before the result, or before the colon in front of the body.
        end = place(node.returns)["from"] if node.returns is not None else min(place(first)["from"], whole["to"])
        ends = [each["to"] for each in parameters] or [open_at + 1]
        close = text.index(")", max(max(ends), open_at + 1))
        if close > end:
            return
        own["list"] = {"from": open_at + 1, "to": close}
        if node.returns is not None:
            own["resultPlace"] = place(node.returns)
            own["result"] = text[own["resultPlace"]["from"] : own["resultPlace"]["to"]]
        own["head"] = {"from": whole["from"], "to": own["resultPlace"]["to"] if node.returns is not None else close + 1}
        found.append(own)

    def top(nodes, owner):
        for node in nodes:
            name = getattr(node, "name", "")
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                decorators = [ast.unparse(each) for each in node.decorator_list]
                if not name.startswith("_") and not any("property" in each or "setter" in each for each in decorators):
                    function(node, owner)
            elif isinstance(node, ast.ClassDef) and not owner and not name.startswith("_"):
                whole = place(node)
                at = text.index(name, whole["from"] + 5)
                bases = [place(each)["to"] for each in node.bases + [each.value for each in node.keywords]]
                head_end = text.index(")", max(bases)) + 1 if bases else at + len(name)
                found.append({
                    "kind": "type", "word": "class", "name": name, "parameters": [], "whole": whole,
                    "head": {"from": whole["from"], "to": head_end},
                    "namePlace": {"from": at, "to": at + len(name)},
                    "isOnly": counts[name] == 1, "isOverloaded": counts[name] > 1,
                    "isPassedOn": "*" in imported or name in imported,
                })
                top(node.body, name)

    top(tree.body, None)
    return {"file": path, "signatures": found}


for line in sys.stdin:
    try:
        print(json.dumps(signatures(line.rstrip("\n"))))
    except (SyntaxError, UnicodeDecodeError, ValueError, RecursionError, KeyError):
        pass
