"""Entry: `python main.py PLAN.json` measures a plan; `--worker` is how the harness starts its own processes."""
import os
import sys

if __name__ == "__main__":
    if sys.version_info < (3, 9):
        sys.stderr.write(
            "Torch Compile Check needs Python 3.9 or newer; %s is Python %s.\n"
            % (sys.executable, sys.version.split()[0])
        )
        sys.exit(2)
    # Said explicitly: under `python -P` the script's own folder is not on the path.
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
    if len(sys.argv) > 1 and sys.argv[1] == "--worker":
        from compile_check_harness.worker_loop import main as worker_main

        worker_main(int(sys.argv[2]), int(sys.argv[3]))
    else:
        from compile_check_harness.command_line import main

        sys.exit(main(sys.argv[1:]))
