"""The build engine: fingerprints, ledger, store, parallel work, one writer."""
