"""What the virtual scanner says about itself, in the XML of eSCL 2.63."""

from collections.abc import Mapping

from desk_app.devices.scanners.escl_messages import PWG, SCAN

_SPACES = f'xmlns:pwg="{PWG}" xmlns:scan="{SCAN}"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_RESOLUTIONS = (100, 150, 200, 300, 600)


def capabilities() -> bytes:
    """Return the capabilities: A4 glass, feeder with both sides, grey and colour."""
    resolutions = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in _RESOLUTIONS
    )
    inside = (
        "<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>2550</scan:MaxWidth>"
        "<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>3508</scan:MaxHeight>"
        "<scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles><scan:SettingProfile>"
        "<scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>"
        "</scan:ColorModes><scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>"
        f"<scan:SupportedResolutions><scan:DiscreteResolutions>{resolutions}</scan:DiscreteResolutions>"
        "</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles>"
    )
    text = (
        f"{_HEAD}<scan:ScannerCapabilities {_SPACES}><pwg:Version>2.63</pwg:Version>"
        "<pwg:MakeAndModel>Practice Scanner</pwg:MakeAndModel><pwg:SerialNumber>1</pwg:SerialNumber>"
        "<scan:UUID>11111111-2222-3333-4444-555555555555</scan:UUID>"
        f"<scan:Platen><scan:PlatenInputCaps>{inside}</scan:PlatenInputCaps></scan:Platen>"
        f"<scan:Adf><scan:AdfSimplexInputCaps>{inside}</scan:AdfSimplexInputCaps>"
        f"<scan:AdfDuplexInputCaps>{inside}</scan:AdfDuplexInputCaps>"
        "<scan:FeederCapacity>50</scan:FeederCapacity><scan:AdfOptions>"
        "<scan:AdfOption>DetectPaperLoaded</scan:AdfOption></scan:AdfOptions></scan:Adf>"
        "</scan:ScannerCapabilities>"
    )
    return text.encode()


def status(feeder: str, jobs: Mapping[str, tuple[str, int]]) -> bytes:
    """Return the status: the feeder's word, and state and images of each job."""
    working = any(state == "Processing" for state, _ in jobs.values())
    listed = "".join(
        f"<scan:JobInfo><pwg:JobUri>/eSCL/ScanJobs/{name}</pwg:JobUri><pwg:JobUuid>{name}</pwg:JobUuid>"
        f"<scan:Age>1</scan:Age><pwg:ImagesCompleted>{images}</pwg:ImagesCompleted>"
        f"<pwg:ImagesToTransfer>1</pwg:ImagesToTransfer><pwg:JobState>{state}</pwg:JobState></scan:JobInfo>"
        for name, (state, images) in jobs.items()
    )
    text = (
        f"{_HEAD}<scan:ScannerStatus {_SPACES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:State>{'Processing' if working else 'Idle'}</pwg:State>"
        f"<scan:AdfState>{feeder}</scan:AdfState><scan:Jobs>{listed}</scan:Jobs></scan:ScannerStatus>"
    )
    return text.encode()
